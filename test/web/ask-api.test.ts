import { describe, expect, test } from 'vitest'
import { ask } from '../../src/cli/ask.ts'
import { createLibrary } from '../../src/core/library.ts'
import { readCorpus } from '../../src/store/read-corpus.ts'
import { HOSTILE_LINES, webOf } from '../given/web.ts'

const web = webOf()

describe('/api/ask', () => {
  test.each([
    ['private answers', {}],
    ['  cite ', { limit: 1 }],
    ['how do I add an article?', { limit: 7, collection: 'guide' }],
    ['quantum chromodynamics', { collection: 'guide' }],
    ['#how-to-ask', { collection: 'guide' }],
  ])('gives to %j with %j what the command line gives', async (q, options: { limit?: number; collection?: string }) => {
    const library = createLibrary(await readCorpus('corpus'))
    const given = Object.entries({ q, ...options }).map(([name, value]): [string, string] => [name, String(value)])
    const response = await webOf({ library: () => library }).request(`/api/ask?${new URLSearchParams(given)}`)
    expect(await response.json()).toEqual(JSON.parse(await ask(q, { limit: 3, ...options, corpus: 'corpus', json: true }, 'plain')))
  })

  test('finds in the collection that is asked', async () => {
    const { collection, outcome, excerpts } = (await (await web.request('/api/ask?q=rafah&limit=1')).json()) as {
      collection: string
      outcome: string
      excerpts: { passage: string }[]
    }
    expect([collection, outcome, excerpts.map(({ passage }) => passage)]).toEqual(['rift', 'answered', ['rift/paper#rafah']])
  })

  test.each([
    ['', 'Cannot answer without q: ask with /api/ask?q=rafah'],
    ['?q=', 'Cannot answer without q: ask with /api/ask?q=rafah'],
    ['?q=%20%E2%80%8B', 'Cannot answer without q: ask with /api/ask?q=rafah'],
    ['?limit=3', 'Cannot answer without q: ask with /api/ask?q=rafah'],
    ...['', '0', '-1', '51', '1.5', 'many', 'NaN', 'Infinity'].map((limit) => [
      `?q=rafah&limit=${limit}`,
      'Cannot use this limit: write a whole number from 1 to 50',
    ]),
    ...['nowhere', '__proto__', ''].map((name) => [
      `?q=rafah&collection=${name}`,
      `Cannot find collection "${name}": there is guide, rift`,
    ]),
  ])('says of %j what is wrong', async (query, error) => {
    const response = await web.request(`/api/ask${query}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ error })
  })

  test('answers hostile and huge questions', async () => {
    for (const q of [...HOSTILE_LINES, 'a'.repeat(10_000)]) {
      const response = await web.request(`/api/ask?${new URLSearchParams({ q })}`)
      expect(response.headers.get('content-type')).toContain('application/json')
      expect(await response.json()).toMatchObject({ query: q })
    }
  })
})
