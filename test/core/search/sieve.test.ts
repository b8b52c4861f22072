import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SIEVE, sieveOf } from '../../../src/core/search/sieve.ts'

test('each number passes its own sieve, below zero too', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const sieve = sieveOf(numbers)
      expect(numbers.every((number) => sieve[number & SIEVE] === 1)).toBe(true)
    }),
  )
})

test('a number with other last bits does not', () => {
  expect([sieveOf([5])[6 & SIEVE], sieveOf([])[5 & SIEVE]]).toEqual([0, 0])
})
