import fc from 'fast-check'
import { expect, test } from 'vitest'
import { greatest } from '../../src/core/greatest.ts'

test('the greatest number that holds is found, wherever it stands', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), (most, limit) => {
      expect(greatest(most, (number) => number <= limit)).toBe(Math.min(most, limit))
    }),
  )
})

test('0 is not asked about', () => {
  expect(greatest(9, () => false)).toBe(0)
  expect(greatest(0, () => expect.unreachable())).toBe(0)
})
