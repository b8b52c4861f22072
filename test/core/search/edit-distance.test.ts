import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance } from '../../../src/core/search/edit-distance.ts'

describe('the distance of words', () => {
  test.each([
    ['rafah', 'rafah', 0],
    ['rafah', 'rafha', 1],
    ['rafah', 'rafa', 1],
    ['rafah', 'rafahs', 1],
    ['rafah', 'rafeh', 1],
    ['rafah', 'arfha', 2],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
  ])('%s and %s: %d', (a, b, distance) => {
    expect(editDistance(a, b, 9)).toBe(distance)
  })

  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })

  test('is the same both ways, and none only between equals', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(editDistance(a, b, 99)).toBe(editDistance(b, a, 99))
        expect(editDistance(a, b, 99) === 0).toBe(a === b)
      }),
    )
  })

  test('is told up to the limit, and beyond it only that it is beyond', () => {
    fc.assert(
      fc.property(letters, letters, fc.nat(8), (a, b, limit) => {
        const distance = editDistance(a, b, 99)
        const limited = editDistance(a, b, limit)
        if (distance <= limit) expect(limited).toBe(distance)
        else expect(limited).toBeGreaterThan(limit)
      }),
    )
  })
})
