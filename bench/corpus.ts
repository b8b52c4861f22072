import type { Article, Passage } from '../src/core/corpus/article.ts'
import type { Corpus } from '../src/core/corpus/corpus.ts'
import type { Material, Text } from './engine.ts'

/** How many texts make an article. */
export const ARTICLE_LENGTH = 10

/** The collection that holds the texts. */
export const NAME = 'bench'

/** A corpus of these texts, some to an article; a passage's anchor is its text's id. */
export function corpusOf({ language, texts }: Material): Corpus {
  const articles = articlesOf(texts).map((group) => {
    const passages: Passage[] = []
    const article = articleOf(group, language, passages)
    for (const { id, text } of group) passages.push(passageOf({ id, text }, article))
    return article
  })
  const passages = articles.flatMap((article) => article.passages)
  return { edition: 'bench', collections: [{ name: NAME, articles, passages, topics: [] }] }
}

/** The texts of each article. */
export const articlesOf = (texts: readonly Text[]): readonly (readonly Text[])[] =>
  Array.from({ length: Math.ceil(texts.length / ARTICLE_LENGTH) }, (_, place) =>
    texts.slice(place * ARTICLE_LENGTH, (place + 1) * ARTICLE_LENGTH),
  )

/** An article is called by its first words. */
export const titleOf = ([first]: readonly Text[]): string => (first?.text.match(/\S+/g) ?? []).slice(0, 6).join(' ')

const articleOf = (group: readonly Text[], language: string, passages: readonly Passage[]): Article => ({
  id: `${NAME}/${group[0]?.id ?? ''}`,
  collection: NAME,
  title: titleOf(group),
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

const passageOf = ({ id, text }: Text, article: Article): Passage => ({
  id: `${article.id}#${id}`,
  anchor: id,
  heading: article.title,
  text,
  locator: `¶${article.passages.length + 1}`,
  line: 1,
  article,
})
