import { type Concept, LIGHTEST } from './concept.ts'
import { createLikeness } from './likeness.ts'
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

/**
 * The best passages for a question's concepts, best first. Those that the index finds are read again; then the first stays, and of the
 * others those rise that speak of the same things as the best do.
 */
export function rankPassages(concepts: readonly Concept[], index: PassageIndex): readonly Ranked[] {
  const { score, sequences, vocabulary } = index
  const terms = concepts.flatMap(weighted)
  const read = createRead(concepts, vocabulary)
  const found = score(terms, FOUND).map(({ passage: place, score: match }): Ranked => {
    const reading = read(sequenceOf(sequences, place))
    return { place, reading, score: match * (1 + SENTENCE_BONUS * reading.sentence + ADJACENT_BONUS * reading.adjacent) }
  })
  const [first, ...others] = inOrder(found)
  if (first === undefined || others.length < 2) return inOrder(found)
  const asked = new Set(terms.flatMap(({ term }) => vocabulary.numberOf(term) ?? []))
  const likeness = createLikeness([first, ...others.slice(0, MODELS - 1)], asked, index)
  const lifted = inOrder(others.map((it) => ({ ...it, score: it.score + LIKENESS * likeness(sequenceOf(sequences, it.place)) })))
  return [{ ...first, score: Math.max(first.score, lifted[0]?.score ?? 0) }, ...lifted]
}

const inOrder = (found: readonly Ranked[]): readonly Ranked[] => [...found].sort((a, b) => b.score - a.score || a.place - b.place)

/** How many passages are found at most. */
const FOUND = 50

// One sentence that covers much of the question, and its words side by side, lift a passage (.github/SEARCH.md).
const SENTENCE_BONUS = 0.7
const ADJACENT_BONUS = 0.7

/** How many of the best are what others should be like, and how much a like one is lifted. */
const MODELS = 5
const LIKENESS = 0.2

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
