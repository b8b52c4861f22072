import { rm } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { RequestError } from '../../src/core/request-error.ts'
import { articleText } from '../given/article.ts'
import { gitFolder } from '../given/git-folder.ts'
import { runCorpus } from '../given/run-corpus.ts'

const BODY = '{#rafah}\nThe offensive in Rafah began in May.\n\n{#trucks}\nThe trucks stood in the desert for weeks.'
const LEVEL = { ndcg10: 1, success1: 1, recall5: 1, mrr10: 1, nothingFound: 0, partial: 0, answeredUnanswerable: 0 }

let repository: Awaited<ReturnType<typeof gitFolder>>
const diff = (...options: readonly string[]) => runCorpus(['diff', '--corpus', path.join(repository.folder, 'corpus'), ...options])

beforeEach(async () => {
  repository = await gitFolder({
    'corpus/rift/a.md': articleText({}, BODY),
    'corpus/rift/topics.yaml': 'topics: [{ id: rafah, name: Rafah, kind: place }]',
    'corpus/rift/questions.json': '{ "questions": [{ "q": "trucks", "rel": { "trucks": 3 } }], "none": ["pasta"] }',
    'corpus/rift/level.json': JSON.stringify(LEVEL),
  })
})

afterEach(() => rm(repository.folder, { recursive: true }))

test('nothing changes before anything is changed', async () => {
  const { printed, failed } = await diff()
  expect(printed).toMatch(/^0 of 3 answers change between HEAD \([0-9a-f]{10}\) and edition [0-9a-f]{12}$/)
  expect(failed).toBe(false)
})

test('a changed text changes the answer that shows it', async () => {
  await repository.write('corpus/rift/a.md', articleText({}, BODY.replace('May', 'June')))
  const { printed, failed } = await diff()
  expect(printed).toContain(
    'rift: Rafah\n  before: answered\n    #rafah ¶1 · A rift · The Paper · 2024-04-05\n      The offensive in Rafah began in May.\n  after:',
  )
  expect(printed).toMatch(/\n1 of 3 answers change/)
  expect(failed).toBe(false)
  expect((await diff('--markdown')).printed).toMatch(/^### 1 of 3 answers change\n/)
})

test('a level that falls fails, and a base can be named', async () => {
  await repository.write('corpus/rift/a.md', articleText({}, BODY.replace('trucks stood', 'lorries stood')))
  repository.commit()
  expect(await diff()).toMatchObject({ failed: true, printed: expect.stringContaining('rift: ndcg10 is 0.000, below the recorded 1.000') })
  expect((await diff('--base', 'HEAD~1')).printed).toMatch(/1 of 3 answers change between HEAD~1 /)
})

test('without a base there is nothing to compare', async () => {
  await expect(diff('--base', 'nowhere')).rejects.toThrow(new RequestError('Cannot compare with nowhere: there is no revision nowhere'))
})
