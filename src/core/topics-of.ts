import type { Passage } from './corpus/article.ts'
import type { Resolved } from './corpus/resolve-anchor.ts'
import type { Topic } from './corpus/topic.ts'
import type { Engine, Found } from './search/engine.ts'
import { createTopicFinder, type TopicFinder } from './search/topic-finder.ts'

/** What a shelf finds topics with. */
export interface Topical {
  readonly topics: readonly Topic[]
  readonly engines: readonly Engine[]
  readonly resolve: (anchor: string) => Resolved | undefined
}

/** Finds topics by all of their names, and names inside other names. */
export interface Topics {
  /**
   * The ids of those that a query names, be it misspelt, in another script or another form of the word, as far as an engine took
   * that for a name when it found something; or that a passage speaks of which `#anchor` opens.
   */
  readonly topicsOf: (query: string) => ReadonlySet<string>
  /** The ids of those that a passage speaks of. */
  readonly topicsIn: (passage: Passage) => ReadonlySet<string>
}

/** Topics as the engines of a shelf read them, each in its language. */
export function createTopics({ topics, engines, resolve }: Topical): Topics {
  const known = new WeakMap<Passage, ReadonlySet<string>>()
  let readers: readonly Reader[] | undefined
  const read = (): readonly Reader[] => {
    readers ??= engines.map((engine) => ({ engine, finder: createTopicFinder(topics, engine.analyze) }))
    return readers
  }
  const named = (text: string): readonly string[] =>
    read().flatMap(({ engine, finder }) => finder.findEvery(engine.analyze(text)).map(({ topic }) => topic.id))
  const topicsIn = (passage: Passage): ReadonlySet<string> => {
    const found = known.get(passage) ?? new Set(named(`${passage.heading}\n${passage.text}`))
    known.set(passage, found)
    return found
  }
  return {
    topicsIn,
    topicsOf: (query) => {
      if (query.startsWith('#')) {
        const resolved = resolve(query.slice(1).trim())
        return resolved === undefined || !('passage' in resolved) ? new Set() : topicsIn(resolved.passage)
      }
      const readings = read().map(({ engine, finder }) => ({ found: engine.search(query), finder }))
      const telling = readings.filter(({ found }) => found.outcome !== 'nothing-found')
      const understood = (telling.length === 0 ? readings : telling).flatMap(({ found, finder }) => [
        ...named(corrected(query, found)),
        ...understoodIn(found, finder),
      ])
      return new Set([...named(query), ...understood])
    },
  }
}

interface Reader {
  readonly engine: Engine
  readonly finder: TopicFinder
}

/** A query as it was read, in which names stand inside other names even if they were misspelt. */
const corrected = (query: string, { corrections }: Found): string =>
  corrections.reduce((text, { typed, read }) => text.replaceAll(typed, read), query)

/** The topics that were understood, and those whose name is a form of a word that was looked up. */
const understoodIn = ({ concepts }: Found, { findEvery }: TopicFinder): readonly string[] =>
  concepts.flatMap(({ topic, terms, kin }) => [
    ...(topic === undefined ? [] : [topic.id]),
    ...[...terms, ...kin].flatMap((term) => findEvery([tokenOf(term)]).map((mention) => mention.topic.id)),
  ])

const tokenOf = (term: string) => ({ surface: term, word: term, term, parts: [], start: 0, end: term.length, stop: false })
