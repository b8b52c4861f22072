import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestOf } from '../../../src/core/search/best-of.ts'

test.each([
  ['the best, best first', [0, 1, 2, 3], 2, [2, 0]],
  ['of equal ones the first', [0, 1, 3], 2, [0, 1]],
  ['only of the places given', [1, 3], 4, [1, 3]],
  ['none of none', [], 4, []],
])('%s', (_, places, limit, best) => {
  expect(bestOf(places, Float64Array.of(5, 2, 9, 2), limit)).toEqual(best)
})

test('are those of a sort, in its order', () => {
  const scored = fc.array(fc.constantFrom(0, 0.1, 0.2, 0.5, 1, 3), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(scored, fc.integer({ min: 1, max: 30 }), fc.nat(), (values, limit, seed) => {
      const scores = Float64Array.from(values)
      const places = values.map((_, place) => place).filter((place) => (place * 7 + seed) % 3 !== 0)
      const shuffled = [...places].sort((a, b) => ((a * 31 + seed) % 17) - ((b * 31 + seed) % 17))
      const sorted = [...places].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b)
      expect(bestOf(shuffled, scores, limit)).toEqual(sorted.slice(0, limit))
    }),
    { numRuns: 1000 },
  )
})
