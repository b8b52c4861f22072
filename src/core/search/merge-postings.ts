import type { IndexSource } from './growing-index.ts'
import type { Merging, United } from './merging.ts'
import { FIELDS, type PostingLists, placeOf } from './posting-lists.ts'

/** Merges the posting lists of some terms, given by their places among all. */
export function mergePostings({ before, added, origins, terms: all }: Merging, terms: readonly number[]): PostingLists {
  const [one, other] = [createReader(before, all.length), createReader(added, all.length)]
  for (const [passage, place] of origins.entries()) {
    if (place < 0) other.passages[-1 - place] = passage
    else one.passages[place] = passage
  }
  const room = before.lists.passages.length + added.lists.passages.length
  const merged = { offsets: new Uint32Array(placeOf(terms.length, 0) + 1), passages: new Uint32Array(room), counts: new Uint16Array(room) }
  let length = 0
  for (const [place, term] of terms.entries()) {
    for (const field of FIELDS.keys()) {
      begin(one, term, field)
      begin(other, term, field)
      length = mergeLists([one, other], merged, length)
      merged.offsets[placeOf(place, field) + 1] = length
    }
  }
  return { offsets: merged.offsets, passages: merged.passages.slice(0, length), counts: merged.counts.slice(0, length) }
}

/** Reads one list after the other of an index. */
interface Reader {
  readonly lists: PostingLists
  /** The place of each term here, by that among all; 0 for one that is not here. */
  readonly terms: Uint32Array
  /** Where each passage is now; −1 for one that is gone. */
  readonly passages: Int32Array
  at: number
  end: number
}

function createReader({ lists, places, sequences }: United<IndexSource>, terms: number): Reader {
  const own = new Uint32Array(terms)
  for (const [place, term] of places.entries()) own[term] = place
  return { lists, terms: own, passages: new Int32Array(sequences.offsets.length - 1).fill(GONE), at: 0, end: 0 }
}

const GONE = -1

function begin(reader: Reader, term: number, field: number): void {
  const list = placeOf(reader.terms[term] ?? 0, field)
  reader.at = reader.lists.offsets[list] ?? 0
  reader.end = reader.lists.offsets[list + 1] ?? 0
}

/** Both lists in the order of where passages are now; gives where they end. */
function mergeLists([one, other]: readonly [Reader, Reader], { passages, counts }: PostingLists, from: number): number {
  let [left, right, length] = [passageAt(one), passageAt(other), from]
  while (left !== END || right !== END) {
    const first = left < right ? one : other
    passages[length] = Math.min(left, right)
    counts[length++] = first.lists.counts[first.at++] ?? 0
    if (first === one) left = passageAt(one)
    else right = passageAt(other)
  }
  return length
}

/** The next passage that is not gone. */
function passageAt(reader: Reader): number {
  for (; reader.at < reader.end; reader.at++) {
    const passage = reader.passages[reader.lists.passages[reader.at] ?? 0] ?? GONE
    if (passage !== GONE) return passage
  }
  return END
}

const END = 0xffffffff
