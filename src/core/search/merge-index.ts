import type { IndexSource } from './growing-index.ts'
import type { WordCounts } from './growing-vocabulary.ts'
import { mergePostings } from './merge-postings.ts'
import { mergeSequences } from './merge-sequences.ts'
import { capitalsOf, wordsOf } from './merge-words.ts'
import type { Merging } from './merging.ts'
import type { IndexParts } from './passage-index.ts'
import type { Lengths } from './posting-lists.ts'
import { FIELDS, type Field, type PostingParts, placeOf } from './posting-lists.ts'
import { uniteTerms } from './unite-terms.ts'
import { isPart } from './word-parts.ts'

/** An index as it is kept. */
export interface KeptIndex {
  readonly parts: IndexParts
  readonly postings: PostingParts
}

/** What an index is merged from. */
export interface Merger {
  readonly before: KeptIndex
  readonly added: IndexSource
  /** What there was to count in passages of before that are gone. */
  readonly gone: WordCounts
  /** For each passage its place before, or −1 − its place among those added. */
  readonly origins: Int32Array
}

/**
 * The index of passages of which some were indexed before: exactly that which indexing all of them would make. Terms are numbered
 * as they come in the passages, and parts of words stand in order, so that nothing tells how an index came about.
 */
export function mergeIndex({ before: kept, added, gone, origins }: Merger): KeptIndex {
  const before = sourceOf(kept)
  const { terms, places } = uniteTerms([before.terms, added.terms, gone.terms])
  const [ofBefore = NONE, ofAdded = NONE, ofGone = NONE] = places
  const merging: Merging = { before: { ...before, places: ofBefore }, added: { ...added, places: ofAdded }, origins, terms }
  const { sequences, order, frequencies } = mergeSequences(merging)
  const parts = partsIn(merging)
  const nameOf = (place: number): string => terms[place] ?? ''
  const counted = { ...merging, gone: { ...gone, places: ofGone } }
  const vocabulary = { terms: order.map(nameOf), frequencies, capitals: capitalsOf(counted, order), words: wordsOf(counted) }
  return {
    parts: { size: origins.length, vocabulary, sequences, lengths: lengthsOf(merging) },
    postings: { ...mergePostings(merging, [...order, ...parts]), parts: parts.map(nameOf) },
  }
}

const NONE = new Uint32Array()

const sourceOf = ({ parts: { vocabulary, sequences, lengths }, postings }: KeptIndex): IndexSource => ({
  terms: [...vocabulary.terms, ...postings.parts],
  capitals: vocabulary.capitals,
  words: new Map(vocabulary.words.words.map((word, place) => [word, vocabulary.words.counts[place] ?? 0])),
  sequences,
  lengths,
  lists: postings,
})

/** The parts of words that stand in a passage, in order, by their places among all terms. */
function partsIn({ before, added, origins, terms }: Merging): readonly number[] {
  const kept = new Set(origins)
  const isKept = (own: number): boolean => {
    const [from, to] = [before.lists.offsets[placeOf(own, 0)], before.lists.offsets[placeOf(own + 1, 0)]]
    return before.lists.passages.subarray(from, to).some((passage) => kept.has(passage))
  }
  const nameOf = (place: number): string => terms[place] ?? ''
  const standing = new Set([...added.places].filter((place) => isPart(nameOf(place))))
  for (const [own, place] of before.places.entries()) if (isPart(nameOf(place)) && isKept(own)) standing.add(place)
  return [...standing].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
}

const lengthsOf = ({ before, added, origins }: Merging): Lengths =>
  Object.fromEntries(
    FIELDS.map((field) => {
      const [one, other] = [before.lengths[field], added.lengths[field]]
      return [field, Uint32Array.from(origins, (place) => (place < 0 ? other[-1 - place] : one[place]) ?? 0)]
    }),
  ) as Record<Field, Uint32Array>
