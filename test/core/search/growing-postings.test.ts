import { expect, test } from 'vitest'
import { createGrowingPostings } from '../../../src/core/search/growing-postings.ts'
import { placeOf } from '../../../src/core/search/posting-lists.ts'

test('lists stand by term and field, each with its passages in order and how often each holds the term', () => {
  const { add, lists } = createGrowingPostings()
  add([2, 1, 2], { passage: 0, field: 0 })
  add([1], { passage: 0, field: 3 })
  add([1], { passage: 1, field: 0 })
  const { offsets, passages, counts } = lists(3)
  const list = (term: number, field: number) => {
    const [from, to] = [offsets[placeOf(term, field)], offsets[placeOf(term, field) + 1]]
    return [[...passages.subarray(from, to)], [...counts.subarray(from, to)]]
  }
  expect([list(1, 0), list(1, 3), list(2, 0), list(2, 3)]).toEqual([
    [
      [0, 1],
      [1, 1],
    ],
    [[0], [1]],
    [[0], [2]],
    [[], []],
  ])
  expect([passages.length, offsets.length, offsets.at(-1)]).toEqual([4, placeOf(3, 0) + 1, 4])
})

test('any number of them', () => {
  const { add, lists } = createGrowingPostings()
  for (let passage = 0; passage < 3000; passage++) add([1 + (passage % 3), 4], { passage, field: 1 })
  const { offsets, passages } = lists(5)
  expect(passages.subarray(offsets[placeOf(4, 1)], offsets[placeOf(4, 1) + 1])).toEqual(Uint32Array.from({ length: 3000 }, (_, at) => at))
})

test('none of nothing', () => {
  expect(createGrowingPostings().lists(0)).toEqual({ offsets: new Uint32Array(1), passages: new Uint32Array(), counts: new Uint16Array() })
})

test('a term that stands more often than can be written down is kept as often as can be', () => {
  const { add, lists } = createGrowingPostings()
  add(new Array(70_000).fill(1), { passage: 0, field: 0 })
  expect([...lists(2).counts]).toEqual([0xffff])
})
