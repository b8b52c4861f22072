import type { Passage } from './corpus/article.ts'
import type { Topic } from './corpus/topic.ts'
import type { Engine } from './search/engine.ts'
import type { Searcher } from './search/searcher.ts'
import { createTopicFinder } from './search/topic-finder.ts'

/** What a shelf finds topics with. */
export interface Topical {
  readonly topics: readonly Topic[]
  readonly engines: readonly Engine[]
  readonly searcher: Searcher
  readonly passageOf: (anchor: string) => Passage | undefined
}

/** Finds the ids of all topics that a query names, misspelt ones and names inside other names included, or that a passage speaks of. */
export function createTopicsOf({ topics, engines, searcher, passageOf }: Topical): (query: string) => ReadonlySet<string> {
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
      const passage = passageOf(query.slice(1).trim())
      return new Set(passage === undefined ? [] : named(`${passage.heading}\n${passage.text}`))
    }
    const { concepts, corrections } = searcher.search(query)
    const understood = concepts.flatMap(({ topic }) => (topic === undefined ? [] : [topic.id]))
    return new Set([...named(query), ...corrections.flatMap(({ read }) => named(read)), ...understood])
  }
}

type Find = (text: string) => readonly string[]
