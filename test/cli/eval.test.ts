import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type EvalOptions, evalQuestions } from '../../src/cli/eval.ts'
import { RequestError } from '../../src/core/request-error.ts'
import { articleText } from '../given/article.ts'
import { corpusFolder } from '../given/corpus-folder.ts'
import { problemsOfAsync } from '../given/problems.ts'

const BODY = '{#rafah ¶3}\nThe offensive in Rafah began in May.\n\n{#aid ¶4}\nThe trucks stood in the desert, and the flour spoilt.'

const QUESTIONS = {
  questions: [
    { q: 'rafah', kind: 'topic', rel: { '¶3': 3 } },
    { q: 'the flour', kind: 'phrase', rel: { rafah: 1 } },
  ],
  none: ['pasta'],
}

let corpus = ''

beforeEach(async () => {
  corpus = await corpusFolder({
    'rift/paper.md': articleText({ title: 'A rift in the desert' }, BODY),
    'rift/questions.json': JSON.stringify(QUESTIONS),
    'guide/asking.md': articleText({}, '{#how-to-ask}\nType a topic.'),
    'guide/questions.json': '{ "questions": [{ "q": "type a topic", "rel": { "¶1": 1 } }] }',
    'guide/bad.json': '{ "questions": [{ "q": "type a topic", "rel": { "¶3": 1 } }] }',
    'questions.json': '{ "questions": [{ "q": "rafah", "rel": { "¶3": 1 } }] }',
  })
})

afterEach(() => rm(corpus, { recursive: true }))

const run = (file: string, over: Partial<EvalOptions> = {}) => evalQuestions(path.join(corpus, file), { corpus, ...over })

test('the figures stand in a table, over all and for each kind', async () => {
  expect((await run('rift/questions.json')).replace(/edition \w{12}/, 'edition')).toBe(
    [
      'rift, edition: 2 questions, and 1 that nothing answers',
      '',
      'kind    questions  nDCG@10  success@1  recall@5  MRR@10  nothing found  partial',
      'all             2    0.500      0.500     0.500   0.500          0.0 %    0.0 %',
      'topic           1    1.000      1.000     1.000   1.000          0.0 %    0.0 %',
      'phrase          1    0.000      0.000     0.000   0.000          0.0 %    0.0 %',
      '',
      'unanswerable  answered  partial  nothing found',
      '1                0.0 %    0.0 %        100.0 %',
    ].join('\n'),
  )
})

test('where there is no question there is no figure', async () => {
  expect(await run('guide/questions.json')).toContain('0                    –        –              –')
})

test('the worst questions are shown with what came instead', async () => {
  const [, list] = (await run('rift/questions.json', { worst: 10 })).split('100.0 %\n\n')
  expect(list).toBe(
    [
      'the flour  (phrase, answered, nDCG@10 0.000)',
      '  wanted  ¶3 #rafah  A rift in the desert  [1]',
      '  got 1.  ¶4 #aid  A rift in the desert',
    ].join('\n'),
  )
})

test('as JSON it says everything', async () => {
  const said = JSON.parse(await run('rift/questions.json', { json: true, worst: 1 }))
  expect(said).toMatchObject({
    collection: 'rift',
    overall: { count: 2, ndcg10: 0.5, success1: 0.5, recall5: 0.5, mrr10: 0.5, nothingFound: 0, partial: 0 },
    kinds: [{ kind: 'topic' }, { kind: 'phrase' }],
    unanswerable: { count: 1, answered: 0, nothingFound: 100 },
    questions: [{ q: 'rafah', outcome: 'answered', got: [{ id: 'rift/paper#rafah', grade: 3 }] }, { q: 'the flour' }],
    worst: [{ q: 'the flour' }],
  })
  expect(JSON.parse(await run('rift/questions.json', { json: true }))).not.toHaveProperty('worst')
})

describe('what is asked is', () => {
  test.each([
    ['the collection in whose folder the questions lie', 'guide/questions.json', {}, 'guide, '],
    ['the usual one for questions elsewhere', 'questions.json', {}, 'rift, '],
    ['the one that is named', 'guide/bad.json', { collection: 'rift' }, 'rift, '],
  ])('%s', async (_, file, options, start) => {
    expect((await run(file, options)).startsWith(start)).toBe(true)
  })
})

test('a level is recorded beside the questions', async () => {
  await run('rift/questions.json', { record: true })
  expect(JSON.parse(await readFile(path.join(corpus, 'rift/level.json'), 'utf8'))).toEqual({
    ndcg10: 0.5,
    success1: 0.5,
    recall5: 0.5,
    mrr10: 0.5,
    nothingFound: 0,
    partial: 0,
    answeredUnanswerable: 0,
  })
})

describe('what cannot be measured is told', () => {
  test('a file that is not there', async () => {
    const file = path.join(corpus, 'nope.json')
    expect(await problemsOfAsync(() => run('nope.json'))).toEqual([`${file}: Cannot read file: there is no such file`])
  })

  test('a key that means nothing', async () => {
    expect((await problemsOfAsync(() => run('guide/bad.json')))[0]).toContain('guide/bad.json:1: Cannot find "¶3" in collection guide: ')
  })

  test('a collection that is not there', async () => {
    await expect(run('questions.json', { collection: 'nope' })).rejects.toThrow(RequestError)
  })
})
