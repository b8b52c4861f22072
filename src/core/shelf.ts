import { type Companions, createCompanions } from './answer/companions.ts'
import { excerptOf } from './answer/excerpt.ts'
import { excerptsOf } from './answer/excerpts.ts'
import { group } from './answer/group.ts'
import { pageOf } from './answer/spread.ts'
import type { Passage } from './corpus/article.ts'
import { articleKey } from './corpus/article-key.ts'
import type { Collection } from './corpus/corpus.ts'
import { growResolver, type Resolved } from './corpus/resolve-anchor.ts'
import type { Explanation, Request, Shelf } from './library.ts'
import { type Concept, LIGHTEST } from './search/concept.ts'
import type { Engine, Hit } from './search/engine.ts'
import { nearestPassages } from './search/nearest-passages.ts'
import { nearestTopics } from './search/nearest-topics.ts'
import { createSearcher, type Searcher } from './search/searcher.ts'
import { growSuggester } from './search/suggester.ts'
import type { Steps } from './steps.ts'
import { createTopics } from './topics-of.ts'

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
  const resolve = yield* growResolver(collection)
  const sources = { searcher, topics, companionsOf: createCompanions(collection) }
  const base = { collection: name, edition }
  const suggest = yield* growSuggester(collection, searcher)
  return {
    name,
    edition,
    articles,
    topics,
    ...createTopics({ topics, engines, resolve }),
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
      if (!query.startsWith('#')) return { query, ...base, ...find(query, request, sources) }
      return { query, ...base, ...open(resolve(query.slice(1).trim()), request, sources) }
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
  nearby: [],
  suggestions: [],
  held: [],
  more: false,
}

function open(resolved: Resolved | undefined, { admits }: Request, { searcher, companionsOf }: Sources): Found {
  if (resolved === undefined) return NOTHING
  if ('withdrawn' in resolved) return { ...NOTHING, withdrawn: resolved.withdrawn }
  const { passage } = resolved
  const placed = group([passage], [], companionsOf)
  if (!placed.every((it) => admits?.(it.passage) ?? true)) return { ...NOTHING, keptOut: true }
  const excerpts = excerptsOf(placed, (it, words) =>
    excerptOf(it, 0, { concepts: [], ...searcher.engineOf(it), characters: it === passage ? Number.POSITIVE_INFINITY : BESIDE, words }),
  )
  return { ...NOTHING, outcome: 'answered', excerpts }
}

/** Characters of what stands below an opened passage because it is never shown without it. */
const BESIDE = 800

interface Sources {
  readonly searcher: Searcher
  readonly topics: Collection['topics']
  readonly companionsOf: Companions
}

function find(query: string, request: Request, { searcher, topics, companionsOf }: Sources): Found {
  const { outcome, hits, ranked, concepts, corrections, apart } = searcher.search(query)
  const { limit, page, characters, source } = request
  const best = ranked.map(passageOf)
  const shownWith = (passage: Passage) => group([passage], best, companionsOf).map((it) => it.passage)
  const open = admitted(hits, request, shownWith)
  if (open.length === 0 && 0 < hits.length) return { ...NOTHING, keptOut: true }
  const { hits: shown, held, more } = pageOf(ofSource(open, source), { limit, page })
  const placed = group(shown.map(passageOf), best, companionsOf)
  const informative = concepts.filter(isInformative)
  return {
    outcome,
    excerpts: excerptsOf(placed, (passage, words) => {
      const hit = ranked.find((it) => it.passage === passage)
      const sought = hit?.concepts.filter(({ weight }) => 0 < weight) ?? []
      return excerptOf(passage, hit?.score ?? 0, { ...searcher.engineOf(passage), concepts: sought, characters, words })
    }),
    unknownTerms: surfaces(informative.filter(({ terms }) => terms.length === 0)),
    knownTerms: surfaces(informative.filter(({ terms }) => 0 < terms.length)),
    apart: surfaces(apart.filter(isInformative)),
    corrections,
    nearby:
      outcome === 'nothing-found'
        ? nearestPassages(query, ofSource(admitted(ranked, request, shownWith), source), searcher).map(passageOf)
        : [],
    suggestions: outcome === 'answered' ? [] : nearestTopics(topics, concepts, searcher),
    held,
    more,
  }
}

/** The hits whose passages may be shown, with all that they are never shown without. */
const admitted = (hits: readonly Hit[], { admits }: Request, shownWith: (passage: Passage) => readonly Passage[]): readonly Hit[] =>
  admits === undefined ? hits : hits.slice(0, LOOKED_THROUGH).filter(({ passage }) => shownWith(passage).every(admits))

/** Hits of which it is found out whether they may be shown; nobody turns so many pages. */
const LOOKED_THROUGH = 200

/** The hits in the article of a key; all of them without one. */
const ofSource = (hits: readonly Hit[], source: string | undefined): readonly Hit[] =>
  source === undefined ? hits : hits.filter(({ passage }) => articleKey(passage.article.id) === source)

const passageOf = ({ passage }: Hit): Passage => passage

/** Words such as "keep" are not worth telling that they are missing. */
const isInformative = ({ weight }: Concept): boolean => LIGHTEST < weight

const surfaces = (concepts: readonly Concept[]): readonly string[] => concepts.map(({ surface }) => surface)
