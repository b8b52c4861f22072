import type { Answer, Block, Quote } from '../../src/core/answer/answer.ts'
import type { Citation } from '../../src/core/answer/citation.ts'

export const answerOf = (...blocks: readonly Block[]): Answer => ({
  language: 'en',
  audience: 'asker',
  place: 'beside',
  blocks,
  actions: [],
})

/** An answer that says in English why there is none. */
export const failureOf = (text: string): Answer => answerOf({ kind: 'notice', tone: 'failure', spans: [{ text }] })

const CITATION: Citation = {
  title: 'A rift',
  publisher: 'The Paper',
  author: null,
  published: '2024-04-05',
  url: 'https://paper.example/a',
  locator: '¶9',
  kind: 'quote',
  passage: 'rift/paper#one',
}

export const quoteOf = (over: Partial<Omit<Quote, 'citation'>> = {}, citation: Partial<Citation> = {}): Quote => ({
  kind: 'quote',
  heading: null,
  spans: [{ text: 'Words.' }],
  actions: [],
  ...over,
  citation: { ...CITATION, ...citation },
})
