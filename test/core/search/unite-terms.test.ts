import { expect, test } from 'vitest'
import { uniteTerms } from '../../../src/core/search/unite-terms.ts'

test('each term has one place among all, and those of the first list keep theirs', () => {
  const { terms, places } = uniteTerms([
    ['', 'aid', 'rafah'],
    ['', '__proto__', 'rafah', 'vote'],
    ['', 'vote', 'aid'],
  ])
  expect(terms).toEqual(['', 'aid', 'rafah', '__proto__', 'vote'])
  expect(places.map((list) => [...list])).toEqual([
    [0, 1, 2],
    [0, 3, 2, 4],
    [0, 4, 1],
  ])
})

test('no lists have no terms', () => {
  expect(uniteTerms([])).toEqual({ terms: [], places: [] })
})
