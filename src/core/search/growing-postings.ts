import { type PostingLists, placeOf } from './posting-lists.ts'

/** Posting lists that grow passage by passage. */
export interface GrowingPostings {
  /** Adds what stands in a field of a passage: terms by their numbers, each as often as it does. */
  readonly add: (terms: readonly number[], place: { readonly passage: number; readonly field: number }) => void
  /** The lists of the terms below a number. */
  readonly lists: (end: number) => PostingLists
}

export function createGrowingPostings(): GrowingPostings {
  let found = { lists: new Uint32Array(ROOM), passages: new Uint32Array(ROOM), counts: new Uint16Array(ROOM) }
  let length = 0
  return {
    add: (terms, { passage, field }) => {
      if (found.lists.length < length + terms.length) found = enlarged(found, length + terms.length)
      for (const [term, count] of counted(terms)) {
        found.lists[length] = placeOf(term, field)
        found.passages[length] = passage
        found.counts[length++] = Math.min(count, MOST_OFTEN)
      }
    },
    lists: (end) => inOrder({ ...found, length }, placeOf(end, 0)),
  }
}

const ROOM = 1024
const MOST_OFTEN = 0xffff

function counted(terms: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

/** Occurrences in the order in which they were found, each with its list. */
interface Found {
  readonly lists: Uint32Array
  readonly passages: Uint32Array
  readonly counts: Uint16Array
}

function enlarged({ lists, passages, counts }: Found, least: number) {
  const room = Math.max(lists.length * 2, least)
  const larger = { lists: new Uint32Array(room), passages: new Uint32Array(room), counts: new Uint16Array(room) }
  larger.lists.set(lists)
  larger.passages.set(passages)
  larger.counts.set(counts)
  return larger
}

/** Sorts by list, by counting; within one the order stays. */
function inOrder({ lists, passages, counts, length }: Found & { readonly length: number }, count: number): PostingLists {
  const offsets = new Uint32Array(count + 1)
  for (let at = 0; at < length; at++) offsets[(lists[at] ?? 0) + 1] = (offsets[(lists[at] ?? 0) + 1] ?? 0) + 1
  for (let list = 0; list < count; list++) offsets[list + 1] = (offsets[list + 1] ?? 0) + (offsets[list] ?? 0)
  const next = offsets.slice()
  const sorted = { offsets, passages: new Uint32Array(length), counts: new Uint16Array(length) }
  for (let at = 0; at < length; at++) {
    const list = lists[at] ?? 0
    const to = next[list] ?? 0
    next[list] = to + 1
    sorted.passages[to] = passages[at] ?? 0
    sorted.counts[to] = counts[at] ?? 0
  }
  return sorted
}
