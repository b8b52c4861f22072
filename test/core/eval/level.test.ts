import { describe, expect, test } from 'vitest'
import { evaluate } from '../../../src/core/eval/evaluate.ts'
import { judge } from '../../../src/core/eval/judge.ts'
import { levelOf, levelSchema, shortfallsOf } from '../../../src/core/eval/level.ts'
import { article, scriptedShelf } from '../../given/eval.ts'

const set = { questions: ['a', 'b', 'c'].map((q) => ({ q, rel: { one: 1 } })), none: ['d', 'e', 'f'] }

const evaluation = evaluate(
  scriptedShelf({ a: ['answered', 'one'], b: ['partial', 'two', 'one'], c: ['nothing-found'], d: ['answered', 'one'] }),
  judge(set, { file: 'q.json', text: '{}' }, { name: 'rift', articles: [article] }),
  set.none,
)

const level = {
  ndcg10: 0.543,
  success1: 0.333,
  recall5: 0.666,
  mrr10: 0.5,
  nothingFound: 33.4,
  partial: 33.4,
  answeredUnanswerable: 33.4,
}

test('a level is what was reached, rounded in favour of what is measured later', () => {
  expect(levelOf(evaluation)).toEqual(level)
})

test('what reached a level holds it', () => {
  expect(shortfallsOf(evaluation, levelOf(evaluation))).toEqual([])
})

describe('a figure that is worse is named with both values', () => {
  test.each([
    ['ndcg10', 0.6, 'ndcg10 is 0.544, below the recorded 0.600'],
    ['success1', 0.334, 'success1 is 0.333, below the recorded 0.334'],
    ['recall5', 1, 'recall5 is 0.667, below the recorded 1.000'],
    ['mrr10', 0.501, 'mrr10 is 0.500, below the recorded 0.501'],
    ['nothingFound', 33.3, 'nothingFound is 33.3 %, above the recorded 33.3 %'],
    ['partial', 5, 'partial is 33.3 %, above the recorded 5.0 %'],
    ['answeredUnanswerable', 0, 'answeredUnanswerable is 33.3 %, above the recorded 0.0 %'],
  ])('%s', (name, value, line) => {
    expect(shortfallsOf(evaluation, { ...level, [name]: value })).toEqual([line])
  })
})

test.each([{ ...level, ndcg10: 1.1 }, { ...level, partial: -1 }, { ...level, extra: 1 }, {}])('%j is no level', (value) => {
  expect(levelSchema.safeParse(value).success).toBe(false)
})
