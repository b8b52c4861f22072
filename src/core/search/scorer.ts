import { bestOf } from './best-of.ts'
import { averageOf, FIELDS, type Field, type Lengths, placeOf } from './posting-lists.ts'
import type { Postings } from './postings.ts'

/** A term to look for and how much a match is worth. */
export interface WeightedTerm {
  readonly term: string
  readonly weight: number
}

/** A passage, by its place, and how well it matches; scores compare within one query only. */
export interface Scored {
  readonly passage: number
  readonly score: number
}

/** The best passages for these terms, best first; equal ones in their order. */
export type Scorer = (terms: readonly WeightedTerm[], limit: number) => readonly Scored[]

// Tuned on public collections (.github/SEARCH.md).
const BOOST: Readonly<Record<Field, number>> = { text: 1, heading: 0.5, also: 1, topics: 0.8, parts: 0.45 }
/** How soon more of a term counts no more. */
export const K = 1
const B = 0.75

/**
 * Ranks by BM25, field by field: idf · tf · (k + 1) / (tf + k · (1 − b + b · length / average length)).
 * Source: S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), section 3.
 */
export function createScorer(postings: Postings, lengths: Lengths, size: number): Scorer {
  const { offsets, passages, counts } = postings
  const norms = Object.fromEntries(FIELDS.map((field) => [field, normsOf(lengths[field])]))
  const scores = new Float64Array(size)
  return (terms, limit) => {
    const touched: number[] = []
    for (const { term, weight } of terms) {
      const number = postings.numberOf(term)
      if (number === undefined) continue
      for (const [place, field] of FIELDS.entries()) {
        const [from, to] = [offsets[placeOf(number, place)] ?? 0, offsets[placeOf(number, place) + 1] ?? 0]
        const norm = norms[field]
        if (from === to || norm === undefined) continue
        const worth = weight * BOOST[field] * inverseFrequency(to - from, size) * (K + 1)
        for (let at = from; at < to; at++) {
          const passage = passages[at] ?? 0
          const count = counts[at] ?? 0
          const before = scores[passage] ?? 0
          if (before === 0) touched.push(passage)
          scores[passage] = before + (worth * count) / (count + (norm[passage] ?? K))
        }
      }
    }
    const best = bestOf(touched, scores, limit).map((passage) => ({ passage, score: scores[passage] ?? 0 }))
    for (const passage of touched) scores[passage] = 0
    return best
  }
}

/** The part of the formula that depends on the passage alone. */
export const normOf = (length: number, average: number): number => K * (1 - B + (B * length) / Math.max(average, 1))

function normsOf(lengths: Uint32Array): Float64Array {
  const average = averageOf(lengths)
  const norms = new Float64Array(lengths.length)
  for (let passage = 0; passage < lengths.length; passage++) norms[passage] = normOf(lengths[passage] ?? 0, average)
  return norms
}

/** How rare a term is: ln(1 + (N − n + 0.5) / (n + 0.5)). */
export const inverseFrequency = (frequency: number, size: number): number => Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5))
