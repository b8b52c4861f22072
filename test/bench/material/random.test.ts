import { expect, test } from 'vitest'
import { below, createRandom, pick } from '../../../bench/material/random.ts'

const numbers = (seed: number) => Array.from({ length: 1000 }, createRandom(seed))

test('the same seed gives the same numbers, another seed others', () => {
  expect(numbers(7)).toEqual(numbers(7))
  expect(numbers(7)).not.toEqual(numbers(8))
})

test('numbers lie evenly between 0 and 1', () => {
  const all = numbers(7)
  expect(Math.min(...all)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...all)).toBeLessThan(1)
  expect(all.reduce((sum, number) => sum + number, 0) / all.length).toBeCloseTo(0.5, 1)
})

test('every whole number below the end comes up', () => {
  const random = createRandom(7)
  expect(new Set(Array.from({ length: 200 }, () => below(5, random)))).toEqual(new Set([0, 1, 2, 3, 4]))
})

test('nothing can be picked from nothing', () => {
  expect(() => pick([], createRandom(7))).toThrow('Cannot pick an item: there is none')
})
