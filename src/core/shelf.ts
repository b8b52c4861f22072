import { excerptOf } from './answer/excerpt.ts'
import { pageOf } from './answer/spread.ts'
import { articleKey } from './corpus/article-key.ts'
import type { Collection } from './corpus/corpus.ts'
import { createResolver, type Resolved } from './corpus/resolve-anchor.ts'
import type { Explanation, Request, Shelf } from './library.ts'
import { type Concept, LIGHTEST } from './search/concept.ts'
import type { Engine } from './search/engine.ts'
import { nearestTopics } from './search/nearest-topics.ts'
import { createSearcher, type Searcher } from './search/searcher.ts'
import { growSuggester } from './search/suggester.ts'
import type { Steps } from './steps.ts'
import { createTopicsOf } from './topics-of.ts'

/** What a shelf is made of. */
export interface Indexed {
  readonly edition: string
  readonly collection: Collection
  /** One for each language of the collection. */
  readonly engines: readonly Engine[]
}

/** Puts a collection where it can be asked, in steps. */
export function* openShelf({ edition, collection, engines }: Indexed): Steps<Shelf> {
  const { name, articles, topics } = collection
  const searcher = createSearcher(engines)
  const resolve = createResolver(collection)
  const base = { collection: name, edition }
  const suggest = yield* growSuggester(collection, searcher)
  return {
    name,
    edition,
    articles,
    topics,
    topicsOf: createTopicsOf({ topics, engines, searcher, resolve }),
    suggest,
    rank: (query, limit) =>
      searcher
        .search(query)
        .ranked.slice(0, limit)
        .map(({ passage }) => passage),
    neighbours: (passage) => {
      const position = passage.article.passages.indexOf(passage)
      return { before: passage.article.passages[position - 1], after: passage.article.passages[position + 1] }
    },
    ask: (query, request) => {
      if (!query.startsWith('#')) return { query, ...base, ...find(query, request, { searcher, topics }) }
      return { query, ...base, ...open(resolve(query.slice(1).trim()), searcher) }
    },
  }
}

type Found = Omit<Explanation, 'query' | 'collection' | 'edition'>

const NOTHING: Found = {
  outcome: 'nothing-found',
  excerpts: [],
  unknownTerms: [],
  knownTerms: [],
  apart: [],
  corrections: [],
  suggestions: [],
  held: [],
  more: false,
}

function open(resolved: Resolved | undefined, searcher: Searcher): Found {
  if (resolved === undefined) return NOTHING
  if ('withdrawn' in resolved) return { ...NOTHING, withdrawn: resolved.withdrawn }
  const { passage } = resolved
  const reading = { concepts: [], ...searcher.engineOf(passage), characters: Number.POSITIVE_INFINITY }
  return { ...NOTHING, outcome: 'answered', excerpts: [excerptOf(passage, 0, reading)] }
}

interface Sources {
  readonly searcher: Searcher
  readonly topics: Collection['topics']
}

function find(query: string, { limit, page, characters, source }: Request, { searcher, topics }: Sources): Found {
  const { outcome, hits, concepts, corrections, apart } = searcher.search(query)
  const wanted = source === undefined ? hits : hits.filter(({ passage }) => articleKey(passage.article.id) === source)
  const { hits: shown, held, more } = pageOf(wanted, { limit, page })
  const informative = concepts.filter(isInformative)
  return {
    outcome,
    excerpts: shown.map(({ passage, score, concepts: sought }) =>
      excerptOf(passage, score, { ...searcher.engineOf(passage), concepts: sought.filter(({ weight }) => 0 < weight), characters }),
    ),
    unknownTerms: surfaces(informative.filter(({ terms }) => terms.length === 0)),
    knownTerms: surfaces(informative.filter(({ terms }) => 0 < terms.length)),
    apart: surfaces(apart.filter(isInformative)),
    corrections,
    suggestions: outcome === 'answered' ? [] : nearestTopics(topics, concepts, searcher),
    held,
    more,
  }
}

/** Words such as "keep" are not worth telling that they are missing. */
const isInformative = ({ weight }: Concept): boolean => LIGHTEST < weight

const surfaces = (concepts: readonly Concept[]): readonly string[] => concepts.map(({ surface }) => surface)
