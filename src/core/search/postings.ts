import SearchableMap from 'minisearch/SearchableMap'
import type { Steps } from '../steps.ts'

/** What is indexed of a passage: its own words, its heading, other words for it, the topics that these name, and parts of words. */
export const FIELDS = ['text', 'heading', 'also', 'topics', 'parts'] as const
export type Field = (typeof FIELDS)[number]

/** Lists of the passages that hold a term in a field, by their places in order, one list after the other in one run of memory. */
export interface PostingLists {
  /** Where each list begins, and the end of the last. A term has a list for each of {@link FIELDS}, in their order. */
  readonly offsets: Uint32Array
  readonly passages: Uint32Array
  /** How often the term stands in each. */
  readonly counts: Uint16Array
}

/** An index as it is kept: the lists of the vocabulary's terms by their numbers, then those of parts of words. */
export interface PostingParts extends PostingLists {
  /** The parts of words, in order. */
  readonly parts: readonly string[]
}

/** The index: posting lists, and where those of a term are. */
export interface Postings extends PostingLists {
  /** For {@link placeOf}; undefined for a term that stands nowhere. */
  readonly numberOf: (term: string) => number | undefined
}

/**
 * Opens the index, in steps: MiniSearch's tree of terms, which leads to their lists. Those of MiniSearch itself are maps, which take
 * ten times the memory, and long to fill.
 */
export function* openPostings(terms: readonly string[], { parts, ...lists }: PostingParts): Steps<Postings> {
  const numbers = new SearchableMap<number>()
  for (const [number, term] of [...terms, ...parts].entries()) {
    numbers.set(term, number)
    if (number % STEP === 0) yield
  }
  return { ...lists, numberOf: (term) => numbers.get(term) }
}

const STEP = 500

/** Which list is that of a term, by its number, in a field, by its place. */
export const placeOf = (term: number, field: number): number => term * FIELDS.length + field
