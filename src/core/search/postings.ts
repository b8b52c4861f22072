import SearchableMap from 'minisearch/SearchableMap'
import type { Steps } from '../steps.ts'

/** What is indexed of a passage: its own words, its heading, other words for it, the topics that these name, and parts of words. */
export const FIELDS = ['text', 'heading', 'also', 'topics', 'parts'] as const
export type Field = (typeof FIELDS)[number]

/** The passages that hold a term, by their places in order, and how often it stands in each. */
export interface Occurrences {
  readonly passages: Uint32Array
  readonly counts: Uint16Array
}

/** Occurrences one after the other in one run of memory. */
export interface PostingLists extends Occurrences {
  /** Where each list begins, and the end of the last. A term has a list for each of {@link FIELDS}, in their order. */
  readonly offsets: Uint32Array
}

/** An index as it is kept: the lists of the vocabulary's terms by their numbers, then those of parts of words. */
export interface PostingParts extends PostingLists {
  /** The parts of words, in order. */
  readonly parts: readonly string[]
}

/** The index: where terms stand. */
export interface Postings {
  /** The occurrences of a term in each of {@link FIELDS}; none at all for a term that stands nowhere. */
  readonly occurrences: (term: string) => readonly Occurrences[]
}

/**
 * Opens the index, in steps: MiniSearch's tree of terms, which leads to their lists. Those of MiniSearch itself are maps, which take
 * ten times the memory, and minutes to fill.
 */
export function* openPostings(terms: readonly string[], { parts, ...lists }: PostingParts): Steps<Postings> {
  const places = new SearchableMap<number>()
  for (const [place, term] of [...terms, ...parts].entries()) {
    places.set(term, place)
    if (place % STEP === 0) yield
  }
  return {
    occurrences: (term) => {
      const place = places.get(term)
      return place === undefined ? [] : FIELDS.map((_, field) => occurrencesAt(lists, placeOf(place, field)))
    },
  }
}

const STEP = 500

/** Which list is that of a term in a field, by their places. */
export const placeOf = (term: number, field: number): number => term * FIELDS.length + field

const occurrencesAt = ({ offsets, passages, counts }: PostingLists, list: number): Occurrences => {
  const [from = 0, to = 0] = [offsets[list], offsets[list + 1]]
  return { passages: passages.subarray(from, to), counts: counts.subarray(from, to) }
}
