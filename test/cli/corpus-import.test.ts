import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type ImportOptions, importCorpus } from '../../src/cli/corpus-import.ts'
import { evalQuestions } from '../../src/cli/eval.ts'
import { RequestError } from '../../src/core/request-error.ts'
import { readCorpus } from '../../src/store/read-corpus.ts'
import { corpusFolder } from '../given/corpus-folder.ts'
import { linesOf } from '../given/rows.ts'

const ROWS = [
  { id: 'Doc 1', text: 'The offensive in Rafah began in May.', title: 'A rift' },
  { id: 'Doc 2', text: 'The trucks stood in the desert, and the flour spoilt.', title: 'A rift' },
]

let corpus = ''
const file = () => path.join(corpus, 'rows.jsonl')

beforeEach(async () => {
  corpus = await corpusFolder()
  await writeFile(file(), linesOf(ROWS))
})

afterEach(() => rm(corpus, { recursive: true }))

const run = (over: Partial<ImportOptions> = {}, from = file()) => importCorpus(from, { collection: 'try', corpus, ...over })

test('what was made is told, and how to ask it', async () => {
  expect(await run()).toBe(
    [
      `Imported 2 passages in 1 article into ${path.join(corpus, 'try')}`,
      '2 ids had to be changed; rift eval takes the old ones as well',
      `Ask with: npx rift ask --collection try --corpus ${corpus} …`,
    ].join('\n'),
  )
})

test('ids that could stay are not mentioned', async () => {
  await writeFile(file(), linesOf([{ id: 'a', text: 'One.' }]))
  expect((await run()).split('\n')).toHaveLength(2)
})

test('questions may name passages by the ids they had', async () => {
  await run()
  const questions = path.join(corpus, 'questions.json')
  await writeFile(questions, JSON.stringify({ questions: [{ q: 'flour', rel: { 'Doc 2': 3 } }] }))
  const { overall } = JSON.parse(await evalQuestions(questions, { corpus, collection: 'try', json: true }))
  expect(overall).toMatchObject({ count: 1, ndcg10: 1, success1: 1 })
})

test('publisher and date are those that are given', async () => {
  await run({ publisher: 'The Paper', published: '2024-04-05' })
  const collection = (await readCorpus(corpus)).collections.find(({ name }) => name === 'try')
  expect(collection?.articles[0]).toMatchObject({ title: 'A rift', publisher: 'The Paper', published: '2024-04-05' })
})

test('a collection is replaced only when that is wanted', async () => {
  await run()
  await expect(run()).rejects.toThrow(
    `${path.join(corpus, 'try')}: Cannot import into collection: it is there; name another, or add --replace`,
  )
  await writeFile(file(), linesOf(ROWS.slice(1)))
  expect(await run({ replace: true })).toContain('Imported 1 passage in 1 article')
})

describe('what cannot be imported is told', () => {
  test.each<[string, Partial<ImportOptions>, string]>([
    [
      'a bad name',
      { collection: '../x' },
      'Cannot call a collection "../x": name it with lower-case letters, digits and hyphens, at most 32',
    ],
    ['a bad date', { published: 'May' }, 'Cannot use --published: write a date such as 2024-04-05'],
    ['a blank publisher', { publisher: ' ' }, 'Cannot use --publisher: it is empty'],
  ])('%s', async (_, options, message) => {
    await expect(run(options)).rejects.toThrow(new RequestError(message))
  })

  test('a file that is not there', async () => {
    const missing = path.join(corpus, 'nope.jsonl')
    await expect(run({}, missing)).rejects.toThrow(new RequestError(`Cannot import: ${missing}: there is no such file`))
  })

  test('a folder instead of a file', async () => {
    await expect(run({}, corpus)).rejects.toThrow(/it is a folder$/)
  })

  test('a corpus that cannot be a folder', async () => {
    await expect(run({ corpus: file() })).rejects.toThrow(/it is not a folder$/)
  })
})
