import { describe, expect, test } from 'vitest'
import { FIELDS, type Field, type Lengths } from '../../../src/core/search/posting-lists.ts'
import { createScorer, inverseFrequency } from '../../../src/core/search/scorer.ts'
import { postingsOf } from '../../given/postings.ts'

type Fields = Partial<Record<Field, string>>

/** A scorer of passages given as words, by field. */
function scorerOf(passages: readonly Fields[]) {
  const terms = (fields: Fields, field: Field) => (fields[field] ?? '').split(' ').filter((term) => term !== '')
  const postings = postingsOf(passages.map((fields) => Object.fromEntries(FIELDS.map((field) => [field, terms(fields, field)]))))
  const lengths = Object.fromEntries(FIELDS.map((field) => [field, Uint32Array.from(passages, (fields) => terms(fields, field).length)]))
  return createScorer(postings, lengths as Lengths, passages.length)
}

const texts = (...passages: readonly string[]) => scorerOf(passages.map((text) => ({ text })))
const wanted = (...terms: readonly string[]) => terms.map((term) => ({ term, weight: 1 }))

test('inverse frequency is that of the formula', () => {
  expect(inverseFrequency(1, 3)).toBeCloseTo(Math.log(1 + 2.5 / 1.5), 12)
  expect(inverseFrequency(3, 3)).toBeGreaterThan(0)
})

test('scores are those of BM25, worked by hand', () => {
  // k = 1, b = 0.75; 3 passages of 4, 2 and 3 words, 3 on average; "aid" in two of them, twice and once.
  const idf = Math.log(1 + (3 - 2 + 0.5) / (2 + 0.5))
  const first = (idf * 2 * 2) / (2 + (0.25 + (0.75 * 4) / 3))
  const second = (idf * 1 * 2) / (1 + (0.25 + (0.75 * 2) / 3))
  expect(texts('aid aid for gaza', 'aid came', 'the vote failed')(wanted('aid'), 9)).toEqual([
    { passage: 0, score: expect.closeTo(first, 12) },
    { passage: 1, score: expect.closeTo(second, 12) },
  ])
})

describe('a passage stands before another', () => {
  test.each([
    ['that has fewer of the words', ['aid', 'aid vote'], ['aid', 'vote'], [1, 0]],
    ['that has the common word of two', ['aid', 'aid', 'vote'], ['aid', 'vote'], [2, 0, 1]],
    ['that is longer', ['aid for gaza came', 'aid'], ['aid'], [1, 0]],
    ['that is equal, when it comes first', ['aid', 'aid'], ['aid'], [0, 1]],
  ])('%s', (_, passages, terms, order) => {
    expect(texts(...passages)(wanted(...terms), 9).map(({ passage }) => passage)).toEqual(order)
  })
})

test.each([
  ['heading', 0.5],
  ['also', 1],
  ['topics', 0.8],
  ['parts', 0.45],
] as const)('a match in its %s is worth %f of one in its text', (field, boost) => {
  const [inText] = texts('aid', 'x')(wanted('aid'), 1)
  const [inField] = scorerOf([{ [field]: 'aid' }, { [field]: 'x' }])(wanted('aid'), 1)
  expect((inField?.score ?? 0) / (inText?.score ?? 0)).toBeCloseTo(boost, 12)
})

test('a term counts by its weight', () => {
  const score = texts('aid', 'x')
  expect(score([{ term: 'aid', weight: 0.5 }], 1)[0]?.score).toBeCloseTo((score(wanted('aid'), 1)[0]?.score ?? 0) / 2, 12)
})

test('nothing is left of one question in the next', () => {
  const score = texts('aid', 'vote')
  score(wanted('aid', 'vote'), 9)
  expect(score(wanted('vote'), 9).map(({ passage }) => passage)).toEqual([1])
})

test.each([
  ['of no more than are wanted', 1, ['aid'], 1],
  ['none for words that stand nowhere', 9, ['pasta', '__proto__', 'constructor', ''], 0],
])('%s', (_, limit, terms, count) => {
  expect(texts('aid', 'aid', 'vote')(wanted(...terms), limit)).toHaveLength(count)
})

test('no passages, no scores', () => {
  expect(texts()(wanted('aid'), 9)).toEqual([])
})
