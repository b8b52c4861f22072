import type { Article, Passage } from '../corpus/article.ts'
import type { Collection } from '../corpus/corpus.ts'
import { type Concept, LIGHTEST } from './concept.ts'
import type { Outcome } from './confidence.ts'
import type { Engine, Found, Hit, Shelved } from './engine.ts'
import type { Correction } from './spell.ts'

/** What a search found, before anything is cut to size. */
export interface Findings {
  readonly outcome: Outcome
  /** Best first; none when the outcome is `nothing-found`, and none that is {@link FAINT} beside the best. */
  readonly hits: readonly Hit[]
  /** All of them, whatever the outcome. */
  readonly ranked: readonly Hit[]
  readonly concepts: readonly Concept[]
  readonly corrections: readonly Correction[]
  /** Known concepts that the best passage lacks. */
  readonly apart: readonly Concept[]
}

/** Searches one collection. The same query always finds the same. */
export interface Searcher {
  readonly search: (query: string) => Findings
  /** The engine that reads a passage's language. */
  readonly engineOf: (passage: Passage) => Engine
  /** In how many passages a topic is mentioned. */
  readonly popularity: (topic: string) => number
}

/** The passages of a collection by language, most passages first: one engine searches each. */
export const shelvedOf = ({ passages, topics }: Collection): readonly Shelved[] => {
  const byLanguage = new Map<string, Passage[]>()
  let [article, group]: [Article | undefined, Passage[]] = [undefined, []]
  for (const passage of passages) {
    // The language is that of the article: it need not be asked of each of a hundred thousand passages.
    if (passage.article !== article) {
      article = passage.article
      const primary = primaryOf(article.language)
      group = byLanguage.get(primary) ?? []
      byLanguage.set(primary, group)
    }
    group.push(passage)
  }
  const groups = [...byLanguage].sort(([, a], [, b]) => b.length - a.length)
  return groups.map(([language, all]) => ({ language, passages: all, topics }))
}

export function createSearcher(engines: readonly Engine[]): Searcher {
  const byLanguage = new Map(engines.map((engine) => [engine.language, engine]))
  return {
    engineOf: (passage) => {
      const engine = byLanguage.get(primaryOf(passage.article.language))
      if (engine === undefined) throw new RangeError(`Cannot read passage ${passage.id}: it is in no engine`)
      return engine
    },
    popularity: (topic) => engines.reduce((sum, engine) => sum + engine.popularity(topic), 0),
    search: (query) => merge(inOrderOfFluency(engines, query).map((engine) => engine.search(query))),
  }
}

const primaryOf = (language: string): string => language.toLowerCase().split('-')[0] ?? ''

/** The engines, the one that knows most of the query's words first: it is probably asked in its language. */
function inOrderOfFluency(engines: readonly Engine[], query: string): readonly Engine[] {
  if (engines.length < 2) return engines
  const fluencies = new Map(engines.map((engine) => [engine, engine.fluency(query)]))
  return [...engines].sort((a, b) => (fluencies.get(b) ?? 0) - (fluencies.get(a) ?? 0))
}

/** What the language of the question has comes first, then what other languages have to the same question. */
function merge(all: readonly Found[]): Findings {
  const first = all.find(({ outcome }) => outcome === 'answered') ?? all.find(({ outcome }) => outcome === 'partial') ?? all[0]
  if (first === undefined) return { outcome: 'nothing-found', hits: [], ranked: [], concepts: [], corrections: [], apart: [] }
  const { outcome, concepts, corrections, hits } = first
  const found = [first, ...all.filter((other) => other !== first && other.outcome === 'answered')]
  const ranked = found.flatMap((it) => it.hits)
  const best = hits[0]?.reading.present
  const apart = concepts.filter(({ terms, weight }, place) => 0 < terms.length && 0 < weight && best?.has(place) === false)
  return { outcome, concepts, corrections, apart, ranked, hits: outcome === 'nothing-found' ? [] : found.flatMap(shownOf) }
}

/** Passages that hold a word in passing are no excerpts, nor those that hold only "bring" of "bring aid"; scores compare within one engine only. */
function shownOf({ hits }: Found): readonly Hit[] {
  const [first] = hits
  if (first === undefined) return []
  const heaviest = ({ concepts, reading }: Hit): number => Math.max(0, ...[...reading.present].map((place) => concepts[place]?.weight ?? 0))
  const isLight = (hit: Hit): boolean => 0 < hit.reading.present.size && heaviest(hit) <= LIGHTEST
  return hits.filter((hit) => FAINT * first.score < hit.score && (isLight(first) || !isLight(hit)))
}

/** The share of the best score at which a passage has next to nothing of what was asked. */
const FAINT = 0.1
