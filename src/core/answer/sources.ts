import type { Article } from '../corpus/article.ts'
import type { Library } from '../library.ts'
import { isolateIn } from '../voice/isolate-in.ts'
import { opening } from '../voice/opening.ts'
import type { Voice } from '../voice/voice.ts'
import type { Answer, Block } from './answer.ts'
import { originOf } from './source-line.ts'
import type { Spans } from './span.ts'

/** Lists every article that answers come from: title and link, publisher, date, and whose words are shown. */
export function describeSources({ edition, shelves }: Library, audience: Answer['audience'], voice: Voice): Answer {
  const articles = [...shelves.values()].flatMap((shelf) => shelf.articles)
  const left = articles.length - LISTED
  return {
    language: voice.language,
    audience,
    place: 'beside',
    blocks: [
      { kind: 'heading', text: voice.text('answers.sources') },
      ...articles.slice(0, LISTED).map((article): Block => ({ kind: 'paragraph', spans: describe(article, voice) })),
      ...(0 < left ? [{ kind: 'paragraph', spans: voice.spans('answers.moreArticles', { count: left }) } as const] : []),
      { kind: 'notice', tone: 'footnote', spans: voice.spans('answers.edition', { edition }) },
    ],
    actions: [],
  }
}

const LISTED = 10

/** Two lines: what it is and whose, then how much of it there is here. */
function describe({ title, url, author, publisher, published, kind, passages, collection, credit }: Article, voice: Voice): Spans {
  const { direction, text } = voice
  const name = { text: isolateIn(direction, title), bold: true, ...(url === null ? {} : { url }) }
  const note = [
    isolateIn(direction, collection),
    text('answers.passages', { count: passages.length }),
    text(kind === 'summary' ? 'answers.summaries' : 'answers.quotations'),
    ...(credit === null ? [] : [isolateIn(direction, credit)]),
  ].join(' · ')
  return [
    ...opening(direction, [name, { text: ` · ${originOf({ author, publisher, published }, voice)}\n` }]),
    ...opening(direction, [{ text: note }]),
  ]
}
