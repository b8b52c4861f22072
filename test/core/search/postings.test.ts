import { describe, expect, test } from 'vitest'
import { openPostings, placeOf } from '../../../src/core/search/postings.ts'
import { keptPostingsOf, occurrencesOf, postingsOf } from '../../given/postings.ts'

describe('shows where a term stands', () => {
  const postings = postingsOf([
    { text: ['aid', 'rafah', 'aid'], heading: ['rafah'], parts: ['~offen'] },
    { text: ['rafah'], topics: ['#rafah'] },
    {},
  ])
  test.each([
    ['aid', { text: [[0, 2]] }],
    [
      'rafah',
      {
        text: [
          [0, 1],
          [1, 1],
        ],
        heading: [[0, 1]],
      },
    ],
    ['#rafah', { topics: [[1, 1]] }],
    ['~offen', { parts: [[0, 1]] }],
    ['pasta', {}],
    ['AID', {}],
    ['rafa', {}],
    ['', {}],
    ['constructor', {}],
    ['__proto__', {}],
  ])('"%s"', (term, fields) => {
    expect(occurrencesOf(postings, term)).toEqual(fields)
  })
})

test('terms may be called as nothing else may', () => {
  const terms = ['constructor', '__proto__', 'غزة', '加沙', 'u.s.', '1.4m', '%']
  const postings = postingsOf(terms.map((term) => ({ text: [term] })))
  expect(terms.map((term) => occurrencesOf(postings, term))).toEqual(terms.map((_, passage) => ({ text: [[passage, 1]] })))
})

test('a term has a list for each field, one after the other', () => {
  expect([placeOf(0, 0), placeOf(0, 4), placeOf(1, 0), placeOf(7, 2)]).toEqual([0, 4, 5, 37])
})

test('is opened in steps', () => {
  const { terms, postings } = keptPostingsOf([{ text: Array.from({ length: 3000 }, (_, at) => `w${at}`) }])
  expect([...openPostings(terms, postings)].length).toBeGreaterThan(5)
})
