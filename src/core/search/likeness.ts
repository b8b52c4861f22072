import type { PassageIndex } from './passage-index.ts'
import { inverseFrequency, K, normOf } from './scorer.ts'
import { SENTENCE_END, type Sequence, sequenceOf } from './sequences.ts'
import { SIEVE, sieveOf } from './sieve.ts'

/** How much a passage says of what others say besides what was asked; in the measure of a score. */
export type Likeness = (sequence: Sequence) => number

/** A passage that others may be like, and how much it counts. */
export interface Model {
  readonly place: number
  readonly score: number
}

/**
 * The likeness to the best passages for a question. Of the terms that these hold and the question has not, the {@link TERMS} that
 * tell most count, as BM25 counts terms of a question. Source: J. Rocchio, "Relevance Feedback in Information Retrieval" (1971), without
 * what is not relevant.
 */
export function createLikeness(best: readonly Model[], asked: ReadonlySet<number>, index: PassageIndex): Likeness {
  const strong = strongest(tellingTerms(best, asked, index), index)
  const places = new Map([...strong.keys()].map((term, place) => [term, place]))
  const sieve = sieveOf(strong.keys())
  const weights = Float64Array.from(strong.values())
  const counts = new Uint32Array(weights.length)
  const average = index.sequences.terms.length / Math.max(index.size, 1)
  return (sequence) => {
    counts.fill(0)
    for (const signed of sequence) {
      const term = Math.abs(signed)
      const place = sieve[term & SIEVE] === 1 ? places.get(term) : undefined
      if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1
    }
    const norm = normOf(sequence.length, average)
    return weights.reduce((sum, weight, place) => sum + (weight * (K + 1) * (counts[place] ?? 0)) / ((counts[place] ?? 0) + norm), 0)
  }
}

const TERMS = 30

/** How much the terms of some passages tell of them, by number. One that only one passage has, or half of all, tells nothing of others. */
function tellingTerms(
  best: readonly Model[],
  asked: ReadonlySet<number>,
  { sequences, vocabulary, size }: PassageIndex,
): Map<number, number> {
  const sums = new Map<number, number>()
  const most = best[0]?.score ?? 1
  for (const { place, score } of best) {
    for (const [term, count] of countsOf(sequenceOf(sequences, place))) {
      const frequency = vocabulary.frequencyOf(term)
      if (frequency < 2 || size / 2 < frequency || asked.has(term)) continue
      const tells = (score / most) * (count / (count + 1)) * inverseFrequency(frequency, size)
      sums.set(term, (sums.get(term) ?? 0) + tells)
    }
  }
  return sums
}

/** What a match of each of the strongest terms is worth; all that are equally strong. */
function strongest(sums: ReadonlyMap<number, number>, { vocabulary, size }: PassageIndex): ReadonlyMap<number, number> {
  const strengths = [...sums.values()].sort((a, b) => b - a)
  const [most = 1, least = 0] = [strengths[0], strengths[TERMS - 1]]
  const kept = [...sums].filter(([, strength]) => least <= strength)
  return new Map(kept.map(([term, strength]) => [term, (strength / most) * inverseFrequency(vocabulary.frequencyOf(term), size)]))
}

/** How often each term stands in a sequence, topics by their number. */
function countsOf(sequence: Sequence): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const signed of sequence) if (signed !== SENTENCE_END) counts.set(Math.abs(signed), (counts.get(Math.abs(signed)) ?? 0) + 1)
  return counts
}
