/** What is indexed of a passage: its own words, its heading, other words for it, the topics that these name, and parts of words. */
export const FIELDS = ['text', 'heading', 'also', 'topics', 'parts'] as const
export type Field = (typeof FIELDS)[number]

/** How many terms each field has, by passage. */
export type Lengths = Readonly<Record<Field, Uint32Array>>

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

/** Which list is that of a term, by its number, in a field, by its place. */
export const placeOf = (term: number, field: number): number => term * FIELDS.length + field

/** How many terms a field has on average. A plain loop: of a hundred thousand passages nobody shall wait for this. */
export function averageOf(lengths: Uint32Array): number {
  let total = 0
  for (let passage = 0; passage < lengths.length; passage++) total += lengths[passage] ?? 0
  return total / Math.max(lengths.length, 1)
}
