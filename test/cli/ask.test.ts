import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AskOptions, ask as askFor } from '../../src/cli/ask.ts'
import { CorpusError } from '../../src/core/corpus/corpus-error.ts'
import { RequestError } from '../../src/core/request-error.ts'
import { corpusFolder } from '../given/corpus-folder.ts'

let corpus = ''

beforeAll(async () => {
  corpus = await corpusFolder()
})

afterAll(() => rm(corpus, { recursive: true }))

const ask = (query: string, over: Partial<AskOptions> = {}, colours: 'colour' | 'plain' = 'plain') =>
  askFor(query, { limit: 3, corpus, ...over }, colours)

test('an answer has the words of the source and where they are from', async () => {
  expect(await ask(' rafah ')).toMatch(
    /^rafah\n\nQuoted from ¶3 · A rift https:\/\/paper\.example\/a\S* · The Paper, 5 April 2024\n│ “The offensive in Rafah began in May\. .*”\n\nEdition [0-9a-f]{12}$/,
  )
})

test('in colour the match stands out', async () => {
  expect(await ask('rafah', {}, 'colour')).toContain('\u001b[33m\u001b[1mRafah\u001b[22m\u001b[39m')
})

test.each([
  [1, 1],
  [2, 2],
])('with a limit of %d there are %d excerpts', async (limit, count) => {
  expect((await ask('aid', { limit })).match(/^Quoted from /gm)).toHaveLength(count)
})

test('another collection answers when it is named', async () => {
  expect(await ask('topic', { collection: 'guide' })).toContain('“Type a topic.”')
})

test('a passage is opened by its id', async () => {
  expect(await ask('#aid')).toMatch(/^Quoted from ¶4 .*\n│ “Aid for Gaza waited/)
  expect(await ask('#gone')).toMatch(/^There is no passage #gone here/)
})

test('as JSON it says the same to programs', async () => {
  expect(JSON.parse(await ask('rafah', { json: true }))).toMatchObject({
    query: 'rafah',
    collection: 'rift',
    edition: expect.stringMatching(/^[0-9a-f]{12}$/),
    outcome: 'answered',
    excerpts: [{ passage: 'rift/paper#rafah', kind: 'quote', citation: { title: 'A rift', author: null, locator: '¶3' } }],
    unknownTerms: [],
    nearby: [],
    suggestions: [],
  })
})

describe('an odd question has an answer', () => {
  test.each([
    ['of 4000 characters', 'x'.repeat(4000)],
    ['of an emoji', '👩‍👩‍👧‍👦'],
    ['from right to left', 'دمشق ובירות'],
    ['of marks', '``` ](javascript:alert(1)) <@1> @everyone | head'],
    ['of what a terminal obeys', '\u001b[31mred\u0007'],
  ])('%s', async (_, query) => {
    const answer = await ask(query)
    expect(answer).toMatch(/^(?:Nothing found for|Nothing here about|There is nothing to look up)/)
    expect(answer.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
    expect(answer.length).toBeLessThan(1000)
  })
})

describe('what cannot be asked is told', () => {
  test.each(['', ' \n', '\u200b'])('a question of nothing: %j', async (query) => {
    await expect(ask(query)).rejects.toThrow(new RequestError('Cannot answer a blank query: write a topic or a question, such as rafah'))
  })

  test('a collection that is not there', async () => {
    await expect(ask('rafah', { collection: 'nope' })).rejects.toThrow(
      new RequestError('Cannot find collection "nope": there is guide, rift'),
    )
  })

  test('a corpus that is not there', async () => {
    await expect(ask('rafah', { corpus: `${corpus}/nope` })).rejects.toThrow(CorpusError)
  })
})
