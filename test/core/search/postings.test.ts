import fc from 'fast-check'
import MiniSearch, { type SearchOptions } from 'minisearch'
import { describe, expect, test } from 'vitest'
import { FIELDS, placeOf } from '../../../src/core/search/posting-lists.ts'
import { openPostings } from '../../../src/core/search/postings.ts'
import { finish } from '../../../src/core/steps.ts'
import { type Fields, keptPostingsOf, lengthsOf, occurrencesOf, postingsOf } from '../../given/postings.ts'

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
  const passages = [{ text: Array.from({ length: 3000 }, (_, at) => `w${at}`) }]
  const { terms, postings } = keptPostingsOf(passages)
  expect([...openPostings(terms, postings, lengthsOf(passages))].length).toBeGreaterThan(5)
})

describe('it is a MiniSearch, and finds what one that was filled passage by passage does', () => {
  const word = fc.constantFrom('aid', 'aide', 'raid', 'rafah', 'gaza', '#gaza', '~aid')
  const passage: fc.Arbitrary<Fields> = fc.record(Object.fromEntries(FIELDS.map((field) => [field, fc.array(word, { maxLength: 6 })])))

  test.each<[string, SearchOptions]>([
    ['for whole words', {}],
    ['for beginnings', { prefix: true }],
    ['for misspelt words', { fuzzy: 1 }],
    ['for all words', { combineWith: 'AND' }],
  ])('%s', (_, options) => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 6 }), fc.array(word, { minLength: 1, maxLength: 3 }), (passages, words) => {
        const query = words.join(' ')
        expect(found(opened(passages), query, options)).toEqual(nearly(found(filled(passages), query, options)))
      }),
    )
  })

  test('for one word, in every field, with how often it stands there', () => {
    const passages = [{ text: ['aid', 'aid'], topics: ['aid'] }, { heading: ['aid'], also: ['aid', 'aid', 'rafah'] }, { parts: ['~aid'] }]
    expect(found(opened(passages), 'aid', {})).toEqual(nearly(found(filled(passages), 'aid', {})))
    expect(found(opened(passages), 'aid', {})).toHaveLength(2)
  })

  /** MiniSearch counts each word of a field once. */
  function opened(passages: readonly Fields[]) {
    const { terms, postings } = keptPostingsOf(passages)
    const once = passages.map((fields) => Object.fromEntries(FIELDS.map((field) => [field, [...new Set(fields[field])]])))
    return finish(openPostings(terms, postings, lengthsOf(once)))
  }

  function filled(passages: readonly Fields[]) {
    const tokenize = (terms: string): string[] => terms.split(' ').filter((term) => term !== '')
    const plain = new MiniSearch({ fields: [...FIELDS], tokenize, processTerm: (term) => term })
    plain.addAll(
      passages.map((fields, id) => ({ id, ...Object.fromEntries(FIELDS.map((field) => [field, fields[field]?.join(' ') ?? ''])) })),
    )
    return plain
  }

  const found = (index: Pick<MiniSearch, 'search'>, query: string, options: SearchOptions) =>
    index
      .search(query, options)
      .map(({ id, match, score }) => ({ id, match, score }))
      .sort((a, b) => a.id - b.id)

  const nearly = (results: ReturnType<typeof found>) => results.map((result) => ({ ...result, score: expect.closeTo(result.score, 9) }))
})
