import { expect, test } from 'vitest'
import { bitsOf } from '../../../src/core/search/bits-of.ts'

test.each([
  [0, 0],
  [1, 1],
  [0b1011, 3],
  [-1, 32],
  [0x40000000, 1],
  [-0x80000000, 1],
  [0x55555555, 16],
])('of %i there are %i', (number, bits) => {
  expect(bitsOf(number)).toBe(bits)
})
