import type { Resolved } from './corpus/resolve-anchor.ts'
import type { Topic } from './corpus/topic.ts'
import type { Engine } from './search/engine.ts'
import type { Searcher } from './search/searcher.ts'
import { createTopicFinder } from './search/topic-finder.ts'

/** What a shelf finds topics with. */
export interface Topical {
  readonly topics: readonly Topic[]
  readonly engines: readonly Engine[]
  readonly searcher: Searcher
  readonly resolve: (anchor: string) => Resolved | undefined
}

/** Finds the ids of all topics that a query names, misspelt ones and names inside other names included, or that a passage speaks of. */
export function createTopicsOf({ topics, engines, searcher, resolve }: Topical): (query: string) => ReadonlySet<string> {
  let finders: readonly Find[] | undefined
  const named = (text: string): readonly string[] => {
    finders ??= engines.map(({ analyze }) => {
      const finder = createTopicFinder(topics, analyze)
      return (words) => finder.findEvery(analyze(words)).map(({ topic }) => topic.id)
    })
    return finders.flatMap((find) => find(text))
  }
  return (query) => {
    if (query.startsWith('#')) {
      const resolved = resolve(query.slice(1).trim())
      if (resolved === undefined || !('passage' in resolved)) return new Set()
      return new Set(named(`${resolved.passage.heading}\n${resolved.passage.text}`))
    }
    const { concepts, corrections } = searcher.search(query)
    const understood = concepts.flatMap(({ topic }) => (topic === undefined ? [] : [topic.id]))
    return new Set([...named(query), ...corrections.flatMap(({ read }) => named(read)), ...understood])
  }
}

type Find = (text: string) => readonly string[]
