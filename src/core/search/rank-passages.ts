import { type Concept, LIGHTEST } from './concept.ts'
import type { PassageIndex } from './passage-index.ts'
import { createRead, type Reading } from './reading.ts'
import type { WeightedTerm } from './scorer.ts'
import { sequenceOf } from './sequences.ts'

/** A passage by its place, how well it matches, and what was read in it. */
export interface Ranked {
  readonly place: number
  readonly score: number
  readonly reading: Reading
}

/** The best passages for a question's concepts, best first. Those that the index finds are read again. */
export function rankPassages(concepts: readonly Concept[], { score, sequences, vocabulary }: PassageIndex): readonly Ranked[] {
  const read = createRead(concepts, vocabulary)
  return score(concepts.flatMap(weighted), FOUND)
    .map(({ passage: place, score: found }) => {
      const reading = read(sequenceOf(sequences, place))
      return { place, reading, score: found * (1 + SENTENCE_BONUS * reading.sentence + ADJACENT_BONUS * reading.adjacent) }
    })
    .sort((a, b) => b.score - a.score || a.place - b.place)
}

/** How many passages are found at most. */
const FOUND = 50

// One sentence that covers much of the question, and its words side by side, lift a passage (.github/SEARCH.md).
const SENTENCE_BONUS = 0.3
const ADJACENT_BONUS = 0.7

const weighted = ({ terms, hints, weight }: Concept): WeightedTerm[] => {
  const worth = worthOf(weight)
  return [...terms.map((term) => ({ term, weight: worth })), ...hints.map((hint) => ({ term: hint.term, weight: worth * hint.weight }))]
}

const worthOf = (weight: number): number => {
  if (weight === 0) return FRAMING_WORD
  return weight <= LIGHTEST ? LIGHT_WORD : 1
}

const FRAMING_WORD = 0.3
const LIGHT_WORD = 0.8
