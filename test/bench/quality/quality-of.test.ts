import { expect, test } from 'vitest'
import { qualityOf } from '../../../bench/quality/quality-of.ts'

const engine = { build: () => undefined, search: (query: string) => query.split(' ') }
const material = { language: 'en', texts: [] }

test('the means of how near to the best order each question came', async () => {
  const questions = [
    { query: 'a b', grades: new Map([['a', 1]]) },
    { query: 'b a', grades: new Map([['a', 1]]) },
    { query: 'b c', grades: new Map([['a', 1]]) },
  ]
  const { ndcg10, success1 } = await qualityOf(engine, { name: 'x', material, questions })
  expect(ndcg10).toBeCloseTo((1 + 1 / Math.log2(3) + 0) / 3, 10)
  expect(success1).toBeCloseTo(1 / 3, 10)
})
