import { expect, test } from 'vitest'
import { evaluationTable } from '../../src/cli/evaluation-table.ts'
import type { Evaluation, Figures } from '../../src/core/eval/evaluate.ts'

const figures = (over: Partial<Figures> = {}): Figures => ({
  ...{ count: 10, ndcg10: 0.5, success1: 0.4, recall5: 1, mrr10: 0.25, nothingFound: 10, partial: 0 },
  ...over,
})
const evaluation: Evaluation = {
  ...{ collection: 'rift', edition: '0123', overall: figures(), kinds: [{ kind: 'a-long-kind', ...figures({ count: 2, ndcg10: 1 }) }] },
  ...{ unanswerable: { count: 4, answered: 25, partial: 0, nothingFound: 75, questions: [] }, questions: [] },
}

test('figures stand below one another, the columns as wide as they need', () => {
  expect(evaluationTable(evaluation).split('\n')).toEqual([
    'rift, edition 0123: 10 questions, and 4 that nothing answers',
    '',
    'kind         questions  nDCG@10  success@1  recall@5  MRR@10  nothing found  partial',
    'all                 10    0.500      0.400     1.000   0.250         10.0 %    0.0 %',
    'a-long-kind          2    1.000      0.400     1.000   0.250         10.0 %    0.0 %',
    '',
    'unanswerable  answered  partial  nothing found',
    '4               25.0 %    0.0 %         75.0 %',
  ])
})

test('a mean of nothing is no figure', () => {
  const lines = evaluationTable({ ...evaluation, overall: figures({ count: 0 }), kinds: [] }).split('\n')
  expect(lines[3]?.split(/\s+/)).toEqual(['all', '0', '–', '–', '–', '–', '–', '–'])
})
