import { describe, expect, test } from 'vitest'
import { createLibrary } from '../../src/core/library.ts'
import { answerChanges } from '../../src/workshop/answer-changes.ts'
import { articleText } from '../given/article.ts'
import { corpusOf } from '../given/corpus.ts'

const RAFAH = 'The offensive in Rafah began in May.'
const AID = 'Aid for Gaza waited for weeks.'
const library = (bodies: Readonly<Record<string, string>>) => createLibrary(corpusOf(bodies))
const before = { 'rift/a.md': `{#rafah}\n${RAFAH}\n\n{#aid}\n${AID}` }
const changes = (after: Readonly<Record<string, string>>, ...questions: readonly string[]) =>
  answerChanges({
    before: library(before),
    after: library(after),
    questions: new Map([['rift', questions]]),
    request: { limit: 3, page: 1, characters: 500 },
  })

test('nothing changes between equal editions', () => {
  expect(changes(before, 'rafah', 'aid', 'pasta', '#aid')).toEqual([])
})

test('another text changes the answers that show it, and no others', () => {
  expect(changes({ 'rift/a.md': `{#rafah}\n${RAFAH.replace('May', 'June')}\n\n{#aid}\n${AID}` }, 'rafah', 'gaza aid')).toEqual([
    {
      collection: 'rift',
      question: 'rafah',
      before: { outcome: 'answered', excerpts: [{ anchor: 'rafah', source: '¶1 · A rift · The Paper · 2024-04-05', text: RAFAH }] },
      after: {
        outcome: 'answered',
        excerpts: [{ anchor: 'rafah', source: '¶1 · A rift · The Paper · 2024-04-05', text: 'The offensive in Rafah began in June.' }],
      },
    },
  ])
})

describe('what also changes an answer', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['a passage that is new', { 'rift/a.md': `${before['rift/a.md']}\n\n{#more}\nRafah is a town at the border.` }, 'rafah'],
    ['a passage that is gone', { 'rift/a.md': `{#aid}\n${AID}` }, 'rafah'],
    ['another id', { 'rift/a.md': `{#offensive}\n${RAFAH}\n\n{#aid}\n${AID}` }, 'rafah'],
    ['another date of the source', { 'rift/a.md': articleText({ published: '2024-04-06' }, before['rift/a.md']) }, 'rafah'],
    [
      'a name that is known now',
      { ...before, 'rift/topics.yaml': 'topics: [{ id: rafah, name: Rafah, kind: place, aliases: [Palm Town] }]' },
      'palm town',
    ],
    ['a collection that is gone', { 'other/a.md': `{#rafah}\n${RAFAH}` }, 'rafah'],
  ])('%s', (_, after, question) => {
    expect(changes(after, question)).toHaveLength(1)
  })
})
