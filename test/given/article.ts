import type { Article, Passage } from '../../src/core/corpus/article.ts'
import { parseArticle } from '../../src/core/corpus/parse-article.ts'

/** Front matter that nothing is wrong with. */
export const FIELDS = { title: 'A rift', publisher: 'The Paper', published: '2024-04-05', rights: 'full' } as const

/** The text of an article file: front matter, in which `undefined` takes a field out, and a body. */
export function articleText(fields: Readonly<Record<string, string | undefined>> = {}, body = '{#one}\nOne sentence.'): string {
  const lines = Object.entries({ ...FIELDS, ...fields }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
  return ['---', ...lines, '---', '', body, ''].join('\n')
}

/** An article of the collection `rift`, parsed. */
export const articleOf = (fields: Readonly<Record<string, string | undefined>> = {}, body = '{#one}\nOne sentence.'): Article =>
  parseArticle({ file: 'rift/paper.md', collection: 'rift', name: 'paper', text: articleText(fields, body) })

/** The one passage of an article with this text. */
export function passageOf(text: string, over: Partial<Article> = {}): Passage {
  const base = articleOf()
  const passages: Passage[] = []
  const article: Article = { ...base, ...over, passages }
  const passage = { id: `${article.id}#one`, anchor: 'one', heading: article.title, text, locator: '¶1', line: 9, article }
  passages.push(passage)
  return passage
}
