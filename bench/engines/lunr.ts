import lunr from 'lunr'
import type { Engine, Text } from '../engine.ts'

/** lunr with its defaults: stemmed, without stop words, any of the words. */
export function createLunr(): Engine {
  let index: lunr.Index
  const search = (query: string, limit: number) =>
    index
      .search(query)
      .slice(0, limit)
      .map(({ ref }) => ref)
  return {
    build: ({ texts }) => {
      index = indexOf(texts)
    },
    search: (query, limit) => search(wordsOf(query).join(' '), limit),
    searchMisspelt: (query, limit) =>
      search(
        wordsOf(query)
          .map((word) => `${word}~1`)
          .join(' '),
        limit,
      ),
    complete: (prefix, limit) =>
      search(
        wordsOf(prefix)
          .map((word) => `${word}*`)
          .join(' '),
        limit,
      ),
    save: () => JSON.stringify(index),
    load: (saved) => {
      index = lunr.Index.load(JSON.parse(String(saved)))
    },
  }
}

const indexOf = (texts: readonly Text[]): lunr.Index =>
  lunr((builder) => {
    builder.ref('id')
    builder.field('text')
    for (const text of texts) builder.add(text)
  })

/** Without the characters that have a meaning in its query language. */
const wordsOf = (query: string): readonly string[] => query.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
