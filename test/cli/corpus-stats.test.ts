import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { corpusFolder } from '../given/corpus-folder.ts'
import { runCorpus } from '../given/run-corpus.ts'

let corpus = ''

beforeAll(async () => {
  corpus = await corpusFolder()
})

afterAll(() => rm(corpus, { recursive: true }))

test('each collection is told, one after the other', async () => {
  const { printed, failed } = await runCorpus(['stats', '--corpus', corpus])
  expect(printed).toMatch(/^guide\n {2}articles {3}1\n.*\n\nrift\n {2}articles {3}1\n {2}passages {3}2\n/s)
  expect(failed).toBe(false)
})

test('as JSON too', async () => {
  expect(JSON.parse((await runCorpus(['stats', '--corpus', corpus, '--json'])).printed)).toMatchObject([
    { collection: 'guide' },
    { collection: 'rift', passages: 2, words: 34 },
  ])
})
