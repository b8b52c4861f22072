import { expect, test } from 'vitest'
import { evaluate } from '../../../src/core/eval/evaluate.ts'
import { judge } from '../../../src/core/eval/judge.ts'
import { worstOf } from '../../../src/core/eval/worst.ts'
import { article, scriptedShelf } from '../../given/eval.ts'

const set = {
  questions: ['good', 'late', 'missed', 'hidden', 'hedged'].map((q) => ({ q, rel: { one: 1 } })),
  none: ['far', 'near', 'close'],
}

const evaluation = evaluate(
  scriptedShelf({
    good: ['answered', 'one'],
    late: ['answered', 'two', 'one'],
    missed: ['answered', 'two'],
    hidden: ['nothing-found', 'one'],
    hedged: ['partial', 'one'],
    near: ['partial', 'one'],
    close: ['answered', 'one'],
  }),
  judge(set, { file: 'q.json', text: '{}' }, { name: 'rift', articles: [article] }),
  set.none,
)

test('the worst come first, then what was answered though nothing answers it', () => {
  expect(worstOf(evaluation, 10).map(({ q, outcome, ndcg10 }) => [q, outcome, ndcg10?.toFixed(2)])).toEqual([
    ['missed', 'answered', '0.00'],
    ['hidden', 'nothing-found', '1.00'],
    ['late', 'answered', '0.63'],
    ['hedged', 'partial', '1.00'],
    ['close', 'answered', undefined],
  ])
})

test('at most so many of either', () => {
  expect(worstOf(evaluation, 1).map(({ q }) => q)).toEqual(['missed', 'close'])
  expect(worstOf(evaluation, 0)).toEqual([])
})

test('each with what was wanted and what came', () => {
  expect(worstOf(evaluation, 1)[0]).toMatchObject({ wanted: [{ id: 'rift/paper#one' }], got: [{ id: 'rift/paper#two' }] })
})
