import { rm } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { evaluateFile } from '../../src/cli/evaluate-file.ts'
import { articleText } from '../given/article.ts'
import { corpusFolder } from '../given/corpus-folder.ts'

let corpus = ''

beforeEach(async () => {
  const set = '{ "questions": [{ "q": "sentence", "rel": { "¶1": 1 } }] }'
  corpus = await corpusFolder({
    ...{ 'rift/paper.md': articleText(), 'guide/asking.md': articleText() },
    ...{ 'questions.json': set, 'guide/questions.json': set },
  })
})

afterEach(() => rm(corpus, { recursive: true }))

const asked = async (file: string, collection?: string) => (await evaluateFile(path.join(corpus, file), { corpus, collection })).collection

test('the collection that is named is asked, else the one whose folder the file lies in, else the usual one', async () => {
  expect(await asked('guide/questions.json', 'rift')).toBe('rift')
  expect(await asked('guide/questions.json')).toBe('guide')
  expect(await asked('questions.json')).toBe('rift')
})

test('a file that is not there is told', async () => {
  await expect(asked('gone.json')).rejects.toThrow('gone.json')
})
