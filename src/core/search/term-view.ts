import { FIELDS, type PostingLists, placeOf } from './posting-lists.ts'

/**
 * Where a term stands, as MiniSearch reads it: a map of maps, by field and passage. There is one for every term, so that it is a class,
 * which shares its functions, and holds nothing but where the lists are.
 */
export class TermView {
  readonly #lists: PostingLists
  readonly number: number

  constructor(lists: PostingLists, number: number) {
    this.#lists = lists
    this.number = number
  }

  get size(): number {
    return [...this].length
  }

  get(field: number): ReadonlyMap<number, number> | undefined {
    const { offsets, passages, counts } = this.#lists
    const [from, to] = [offsets[placeOf(this.number, field)] ?? 0, offsets[placeOf(this.number, field) + 1] ?? 0]
    if (from === to) return undefined
    return new Map(Array.from(passages.subarray(from, to), (passage, at): [number, number] => [passage, counts[from + at] ?? 0]))
  }

  *[Symbol.iterator](): Generator<[number, ReadonlyMap<number, number>]> {
    for (const field of FIELDS.keys()) {
      const counts = this.get(field)
      if (counts !== undefined) yield [field, counts]
    }
  }
}
