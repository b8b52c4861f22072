import type { Concept } from './concept.ts'
import { SENTENCE_END, type Sequence } from './sequences.ts'
import { SIEVE, sieveOf } from './sieve.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What of a question a passage speaks of, and how close together. Shares are of the question's weight, 0 to 1. */
export interface Reading {
  /** Which concepts stand in it, by their place in the question. */
  readonly present: ReadonlySet<number>
  /** Those of each sentence, in order; many are empty. */
  readonly sentences: readonly ReadonlySet<number>[]
  /** The share that the best sentence covers alone. */
  readonly sentence: number
  /** The share of neighbouring concepts of the question that are neighbours here too. */
  readonly adjacent: number
}

/** Reads sequences for one question. */
export type Read = (sequence: Sequence) => Reading

export function createRead(concepts: readonly Concept[], vocabulary: Vocabulary): Read {
  const wanted = wantedOf(concepts, vocabulary)
  const weights = concepts.map(({ weight }) => weight)
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
  const weigh = (places: Iterable<number>): number => {
    let sum = 0
    for (const place of places) sum += weights[place] ?? 0
    return sum / total
  }
  return (sequence) => {
    const { sentences, neighbours } = scan(sequence, wanted)
    const present = new Set<number>()
    for (const sentence of sentences) for (const place of sentence) present.add(place)
    return {
      present,
      sentences,
      sentence: sentences.reduce((most, sentence) => Math.max(most, weigh(sentence)), 0),
      adjacent: concepts.length < 2 ? 0 : neighbours.size / (concepts.length - 1),
    }
  }
}

interface Wanted {
  /** The concept that each number stands for; topics count by their negative number. */
  readonly places: ReadonlyMap<number, number>
  /** Most terms of a passage are none of these. */
  readonly sieve: Uint8Array
}

function wantedOf(concepts: readonly Concept[], vocabulary: Vocabulary): Wanted {
  const entries = concepts.flatMap(({ terms, kin }, place) =>
    [...kin, ...terms].flatMap((term): [number, number][] => {
      const number = vocabulary.numberOf(term)
      return number === undefined ? [] : [[/^[#&^]/.test(term) ? -number : number, place]]
    }),
  )
  const sieve = sieveOf(entries.map(([number]) => number))
  return { places: new Map(entries), sieve }
}

interface Scan {
  /** The concepts of each sentence. */
  readonly sentences: readonly ReadonlySet<number>[]
  /** The first of each two concepts that follow each other in the question and within {@link NEAR} words here. */
  readonly neighbours: ReadonlySet<number>
}

/** How far apart, in words that are no stop words, neighbours may stand. */
const NEAR = 2

function scan(sequence: Sequence, { places, sieve }: Wanted): Scan {
  const sentences: ReadonlySet<number>[] = []
  let sentence = EMPTY
  const neighbours = new Set<number>()
  const last = new Map<number, number>()
  let position = 0
  for (let at = 0; at < sequence.length; at++) {
    const term = sequence[at] ?? SENTENCE_END
    if (term === SENTENCE_END) {
      sentences.push(sentence)
      sentence = EMPTY
      position += NEAR
      continue
    }
    if (0 < term) position++
    if (sieve[term & SIEVE] === 0) continue
    const place = places.get(term)
    if (place === undefined) continue
    if (sentence === EMPTY) sentence = new Set()
    sentence.add(place)
    if (position - (last.get(place - 1) ?? Number.NEGATIVE_INFINITY) <= NEAR) neighbours.add(place - 1)
    last.set(place, position)
  }
  return { sentences: [...sentences, sentence], neighbours }
}

// Most sentences hold nothing of the question, and a long passage has very many.
const EMPTY: Set<number> = new Set()
