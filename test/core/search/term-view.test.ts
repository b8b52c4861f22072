import { expect, test } from 'vitest'
import { FIELDS, placeOf } from '../../../src/core/search/posting-lists.ts'
import { TermView } from '../../../src/core/search/term-view.ts'

// The second of two terms: twice in the text of passage 3 and once in that of passage 7, once in the heading of passage 3.
const offsets = new Uint32Array(placeOf(2, 0) + 1).fill(3).fill(0, 0, placeOf(1, 0) + 1)
offsets[placeOf(1, 1)] = 2
const view = new TermView({ offsets, passages: Uint32Array.of(3, 7, 3), counts: Uint16Array.of(2, 1, 1) }, 1)

test('a term shows in which passages it stands, and how often, by field', () => {
  expect([...(view.get(FIELDS.indexOf('text')) ?? [])]).toEqual([
    [3, 2],
    [7, 1],
  ])
  expect([...(view.get(FIELDS.indexOf('heading')) ?? [])]).toEqual([[3, 1]])
})

test('a field that it stands in nowhere has nothing', () => {
  expect(view.get(FIELDS.indexOf('also'))).toBeUndefined()
})

test('all fields that it stands in are listed', () => {
  expect(view.size).toBe(2)
  expect([...view].map(([field]) => FIELDS[field])).toEqual(['text', 'heading'])
})
