import { createSearcher, enginesOf, type Searcher } from '../../src/core/search/searcher.ts'
import { createSuggester, type Suggest } from '../../src/core/search/suggester.ts'
import { collectionOf } from '../collection.ts'
import type { Engine } from '../engine.ts'

/** Our own search, in the order it has found, whatever it makes of the outcome. */
export function createOurs(): Engine {
  let searcher: Searcher
  let suggest: Suggest
  const search = (query: string, limit: number) =>
    searcher
      .search(query)
      .ranked.slice(0, limit)
      .map(({ passage }) => passage.anchor)
  return {
    build: (material) => {
      const collection = collectionOf(material)
      searcher = createSearcher(enginesOf(collection))
      suggest = createSuggester(collection, searcher)
    },
    search,
    searchMisspelt: search,
    complete: (prefix, limit) => suggest(prefix, limit),
  }
}
