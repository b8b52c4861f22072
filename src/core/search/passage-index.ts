import type { Steps } from '../steps.ts'
import type { Lengths, PostingParts } from './posting-lists.ts'
import { openPostings } from './postings.ts'
import { createScorer, type Scorer } from './scorer.ts'
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

/** Opens an index on its posting lists, in steps. */
export function* openIndex({ size, vocabulary, sequences, lengths }: IndexParts, postings: PostingParts): Steps<PassageIndex> {
  const score = createScorer(yield* openPostings(vocabulary.terms, postings, lengths), lengths, size)
  return { size, vocabulary: yield* openVocabulary(vocabulary), sequences, score }
}
