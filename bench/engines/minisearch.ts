import MiniSearch from 'minisearch'
import type { Engine, Text } from '../engine.ts'

const OPTIONS = { fields: ['text'] }

/** MiniSearch with its defaults; for typos with the tolerance that its guide shows. */
export function createMiniSearch(): Engine {
  let index = new MiniSearch<Text>(OPTIONS)
  const search = (query: string, limit: number, options = {}) =>
    index
      .search(query, options)
      .slice(0, limit)
      .map(({ id }) => String(id))
  return {
    build: ({ texts }) => index.addAll(texts),
    search: (query, limit) => search(query, limit),
    searchMisspelt: (query, limit) => search(query, limit, { fuzzy: 0.2 }),
    complete: (prefix, limit) => index.autoSuggest(prefix).slice(0, limit),
    save: () => JSON.stringify(index),
    load: (saved) => {
      index = MiniSearch.loadJSON(String(saved), OPTIONS)
    },
  }
}
