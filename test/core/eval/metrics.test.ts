import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meanOf, ndcg, recall, reciprocalRank, scoresOf, success } from '../../../src/core/eval/metrics.ts'

describe('nDCG@10 by hand', () => {
  test.each([
    ['the best first', [3], [3], 1],
    // (2^3 − 1) ÷ log2(3) over (2^3 − 1) ÷ log2(2)
    ['the only one on the second place', [0, 3], [3], 0.63093],
    // (1 + 7 ÷ 1.58496) ÷ (7 + 1 ÷ 1.58496)
    ['two in the wrong order', [1, 3], [3, 1], 0.70981],
    // DCG 7 + 0 + 3 ÷ 2 = 8.5; ideal 7 + 3 ÷ 1.58496 + 1 ÷ 2 = 9.39279
    ['a stranger between, and one missing', [3, 0, 2], [1, 2, 3], 0.90495],
    ['grades of 1 gain 1', [0, 0, 1], [1], 0.5],
    ['nothing found', [], [3], 0],
    ['found on the eleventh place', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3], [3], 0],
    ['twelve wanted and ten found', Array(10).fill(2), Array(12).fill(2), 1],
    ['nothing wanted', [0], [], 0],
  ])('%s', (_, grades, wanted, value) => {
    expect(ndcg({ grades, wanted }, 10)).toBeCloseTo(value, 5)
  })
})

test.each([
  [[3], 1],
  [[0, 3], 0],
  [[], 0],
])('success@1 of %j is %d', (grades, value) => {
  expect(success({ grades, wanted: [3] }, 1)).toBe(value)
})

test.each([
  [[3, 0, 0, 0, 1], [3, 1], 1],
  [[3, 0, 0, 0, 0, 1], [3, 1], 0.5],
  [[1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 0.5],
  [[3], [3, 0], 1],
  [[0], [], 0],
])('recall@5 of %j where %j are wanted is %d', (grades, wanted, value) => {
  expect(recall({ grades, wanted }, 5)).toBe(value)
})

test.each([
  [[0, 0, 2, 3], 1 / 3],
  [[1], 1],
  [[0, 0, 0, 0, 0, 0, 0, 0, 0, 1], 0.1],
  [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], 0],
])('the reciprocal rank of %j is %d', (grades, value) => {
  expect(reciprocalRank({ grades, wanted: [1] }, 10)).toBeCloseTo(value, 10)
})

test('all four of one ranking', () => {
  expect(scoresOf({ grades: [0, 3], wanted: [3, 1] })).toEqual({
    ndcg10: expect.closeTo(0.5788, 4),
    success1: 0,
    recall5: 0.5,
    mrr10: 0.5,
  })
})

test('means count every question alike', () => {
  const good = { ndcg10: 1, success1: 1, recall5: 1, mrr10: 1 }
  expect(meanOf([good, good, good, { ndcg10: 0.2, success1: 0, recall5: 0.6, mrr10: 0.5 }])).toEqual({
    ndcg10: expect.closeTo(0.8, 10),
    success1: 0.75,
    recall5: 0.9,
    mrr10: 0.875,
  })
  expect(meanOf([])).toEqual({ ndcg10: 0, success1: 0, recall5: 0, mrr10: 0 })
})

test('no order is better than the ideal, and none worse than nothing', () => {
  const grades = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 20 })
  fc.assert(
    fc.property(grades, grades, (found, missed) => {
      const ranking = { grades: found, wanted: [...found, ...missed] }
      for (const value of Object.values(scoresOf(ranking))) {
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1 + 1e-12)
      }
    }),
  )
})
