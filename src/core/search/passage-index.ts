import type { Steps } from '../steps.ts'
import type { Postings } from './postings.ts'
import { createScorer, type Lengths, type Scorer } from './scorer.ts'
import type { Sequences } from './sequences.ts'
import { openVocabulary, type Vocabulary, type VocabularyParts } from './vocabulary.ts'

/** Passages of one language, by the terms they hold. A passage is known by its place among them. */
export interface PassageIndex {
  readonly size: number
  readonly vocabulary: Vocabulary
  readonly sequences: Sequences
  readonly score: Scorer
}

/** An index as it is kept. */
export interface IndexParts {
  readonly size: number
  readonly vocabulary: VocabularyParts
  readonly sequences: Sequences
  readonly lengths: Lengths
}

/** Opens an index whose posting lists are filled, in steps. */
export function* openIndex({ size, vocabulary, sequences, lengths }: IndexParts, postings: Postings): Steps<PassageIndex> {
  return { size, vocabulary: yield* openVocabulary(vocabulary), sequences, score: createScorer(postings, lengths, size) }
}
