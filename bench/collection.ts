import type { Article, Passage } from '../src/core/corpus/article.ts'
import type { Collection } from '../src/core/corpus/corpus.ts'
import type { Material } from './engine.ts'

const PASSAGES_OF_AN_ARTICLE = 10

/** The collection that holds these texts, some to an article; an anchor is a text's id. */
export function collectionOf({ language, texts }: Material): Collection {
  const starts = texts.flatMap((_, place) => (place % PASSAGES_OF_AN_ARTICLE === 0 ? [place] : []))
  const articles = starts.map((start) => {
    const passages: Passage[] = []
    const article = articleOf(`Article ${start}`, language, passages)
    for (const { id, text } of texts.slice(start, start + PASSAGES_OF_AN_ARTICLE))
      passages.push({
        id: `bench/${start}#${id}`,
        anchor: id,
        heading: article.title,
        text,
        locator: `¶${passages.length + 1}`,
        line: 1,
        article,
      })
    return article
  })
  return { name: 'bench', articles, passages: articles.flatMap(({ passages }) => passages), topics: [] }
}

const articleOf = (title: string, language: string, passages: readonly Passage[]): Article => ({
  id: `bench/${title}`,
  collection: 'bench',
  title,
  publisher: 'Bench',
  author: null,
  published: '2024-04-05',
  url: null,
  language,
  kind: 'quote',
  rights: { kind: 'full' },
  credit: null,
  licence: null,
  passages,
})
