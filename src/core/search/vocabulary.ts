import type { Steps } from '../steps.ts'
import type { WordList } from './word-list.ts'

/** What is known of the words of all passages. */
export interface Vocabulary {
  /** The number of a term, from 1; undefined for one that stands nowhere. */
  readonly numberOf: (term: string) => number | undefined
  /** In how many passages a term stands. */
  readonly frequency: (term: string) => number
  /** The same of the term with a number. */
  readonly frequencyOf: (number: number) => number
  /** Whether a term is a name: most of the times it stands inside a sentence, it has a capital. */
  readonly isName: (term: string) => boolean
  /** Every term there is. */
  readonly terms: () => Iterable<string>
  /** The folded words that are no stop words. */
  readonly words: WordList
}

/** A vocabulary as it is kept. The place of a term is its number; 0 is no term. */
export interface VocabularyParts {
  readonly terms: readonly string[]
  readonly frequencies: Uint32Array
  /** How much more often a term has a capital inside a sentence than it has none. */
  readonly capitals: Int32Array
  readonly words: WordList
}

/** Opens a vocabulary, in steps. */
export function* openVocabulary({ terms, frequencies, capitals, words }: VocabularyParts): Steps<Vocabulary> {
  const numbers = new Map<string, number>()
  for (const [number, term] of terms.entries()) {
    if (0 < number) numbers.set(term, number)
    if (number % STEP === 0) yield
  }
  const numberOf = (term: string): number | undefined => numbers.get(term)
  return {
    numberOf,
    frequency: (term) => frequencies[numberOf(term) ?? 0] ?? 0,
    frequencyOf: (number) => frequencies[number] ?? 0,
    isName: (term) => 0 < (capitals[numberOf(term) ?? 0] ?? 0),
    terms: () => numbers.keys(),
    words,
  }
}

const STEP = 1000
