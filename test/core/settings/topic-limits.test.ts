import { describe, expect, test } from 'vitest'
import { admitsUnder, isOffered, isSuggestible, limitOf } from '../../../src/core/settings/topic-limits.ts'
import { shelfOf } from '../../given/library.ts'
import { policyOf } from '../../given/settings.ts'

const rift = shelfOf('rift')

describe('a question', () => {
  test.each([
    ['rafah', {}, undefined],
    ['rafah', { topicsBlocked: ['rafah'] }, 'answers.topicKeptOut'],
    ['weapons and rafah', { topicsBlocked: ['rafah'] }, 'answers.topicKeptOut'],
    ['weapons', { topicsBlocked: ['rafah', 'gone'] }, undefined],
    ['weapons', { topicsAllowed: ['weapons'] }, undefined],
    ['rafah', { topicsAllowed: ['weapons'] }, 'answers.topicsLimited'],
    ['the weather', { topicsAllowed: ['weapons'] }, 'answers.topicsLimited'],
    ['weapons for rafah', { topicsAllowed: ['weapons', 'rafah'], topicsBlocked: ['rafah'] }, 'answers.topicKeptOut'],
  ])('"%s" under %j', (query, policy, reason) => {
    expect(limitOf(query, rift, policyOf(policy))).toBe(reason)
  })

  test('to a collection without topics is limited to none', () => {
    expect(limitOf('#how-to-ask', shelfOf('guide'), policyOf({ topicsAllowed: ['weapons'] }))).toBeUndefined()
  })
})

test('a topic is offered when it could be asked about', () => {
  const policy = policyOf({ topicsAllowed: ['gaza', 'rafah'], topicsBlocked: ['rafah'] })
  expect(['gaza', 'rafah', 'weapons'].map((topic) => isOffered(topic, policy))).toEqual([true, false, false])
  expect(['Gaza', 'Rafah', '#rafah', '#aid'].map((value) => isSuggestible(value, rift, policy))).toEqual([true, false, false, true])
})

test('a passage that speaks of a topic which is kept out may not be shown, however it was found', () => {
  const passages = rift.articles.flatMap((article) => article.passages)
  const admits = admitsUnder(rift, policyOf({ topicsBlocked: ['rafah', 'weapons'] }))
  expect(passages.filter((passage) => admits?.(passage)).map(({ anchor }) => anchor)).toEqual(['aid'])
  expect(admitsUnder(rift, policyOf({ topicsAllowed: ['gaza'] }))).toBeUndefined()
})
