import type { Article } from '../corpus/article.ts'
import type { Library } from '../library.ts'
import type { Answer, Block } from './answer.ts'
import { isolate } from './isolate.ts'
import { phrases } from './phrases.ts'
import { originOf } from './source-line.ts'
import type { Spans } from './span.ts'

/** Lists every article that answers come from: title and link, publisher, date, and whose words are shown. */
export function describeSources({ edition, shelves }: Library, audience: Answer['audience']): Answer {
  const articles = [...shelves.values()].flatMap((shelf) => shelf.articles)
  const left = articles.length - LISTED
  return {
    audience,
    place: 'beside',
    blocks: [
      { kind: 'heading', text: phrases.sources },
      ...articles.slice(0, LISTED).map((article): Block => ({ kind: 'paragraph', spans: describe(article) })),
      ...(0 < left ? [{ kind: 'paragraph', spans: [{ text: phrases.moreArticles(left) }] } as const] : []),
      { kind: 'notice', tone: 'footnote', spans: [{ text: phrases.edition(edition) }] },
    ],
    actions: [],
  }
}

const LISTED = 10

function describe({ title, url, author, publisher, published, kind, passages, collection, credit }: Article): Spans {
  const origin = originOf({ author, publisher, published })
  const words = kind === 'summary' ? phrases.summaries : phrases.quotations
  const note = [collection, phrases.passagesOf(passages.length), words, ...(credit === null ? [] : [isolate(credit)])].join(' · ')
  return [{ text: isolate(title), bold: true, ...(url === null ? {} : { url }) }, { text: ` · ${origin}\n${note}` }]
}
