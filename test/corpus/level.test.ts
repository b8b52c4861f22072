import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { levelFileOf } from '../../src/cli/eval.ts'
import { evaluateFile } from '../../src/cli/evaluate-file.ts'
import { failingList } from '../../src/cli/failing-list.ts'
import { levelSchema, shortfallsOf } from '../../src/core/eval/level.ts'
import { worstOf } from '../../src/core/eval/worst.ts'

const corpus = path.join(import.meta.dirname, '..', '..', 'corpus')

/** Each figure below the recorded level, and then the worst questions; nothing when the level holds. */
async function complaintsOf(collection: string): Promise<string> {
  const file = path.join(corpus, collection, 'questions.json')
  const level = levelSchema.parse(JSON.parse(await readFile(levelFileOf(file), 'utf8')))
  const evaluation = await evaluateFile(file, { corpus })
  const shortfalls = shortfallsOf(evaluation, level)
  return shortfalls.length === 0 ? '' : [...shortfalls, ...worstOf(evaluation, 10).map(failingList)].join('\n\n')
}

describe('search is as good as it was when its level was recorded', () => {
  test.each(['rift', 'guide'])('on corpus/%s', async (collection) => {
    expect(await complaintsOf(collection)).toBe('')
  })
})

test('the shipped questions are enough to tell', async () => {
  const { overall, unanswerable } = await evaluateFile(path.join(corpus, 'rift/questions.json'), { corpus })
  expect(overall.count).toBeGreaterThanOrEqual(120)
  expect(unanswerable.count).toBeGreaterThanOrEqual(60)
})

test('what others asked in their own words is answered, and what they asked in vain is not', async () => {
  const evaluation = await evaluateFile(path.join(import.meta.dirname, 'asked-in-chat.json'), { corpus, collection: 'rift' })
  const level = { ndcg10: 0.95, success1: 0.96, recall5: 0.93, mrr10: 0.975, nothingFound: 1, partial: 7, answeredUnanswerable: 4.5 }
  expect(shortfallsOf(evaluation, level)).toEqual([])
})
