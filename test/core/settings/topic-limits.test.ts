import { describe, expect, test } from 'vitest'
import { isOffered, isSuggestible, limitOf } from '../../../src/core/settings/topic-limits.ts'
import { shelfOf } from '../../given/library.ts'
import { policyOf } from '../../given/settings.ts'

const rift = shelfOf('rift')

describe('a question', () => {
  test.each([
    ['rafah', {}, undefined],
    ['rafah', { topicsBlocked: ['rafah'] }, 'keep this topic out'],
    ['weapons and rafah', { topicsBlocked: ['rafah'] }, 'keep this topic out'],
    ['weapons', { topicsBlocked: ['rafah', 'gone'] }, undefined],
    ['weapons', { topicsAllowed: ['weapons'] }, undefined],
    ['rafah', { topicsAllowed: ['weapons'] }, 'limited this channel to certain topics'],
    ['the weather', { topicsAllowed: ['weapons'] }, 'limited this channel to certain topics'],
    ['weapons for rafah', { topicsAllowed: ['weapons', 'rafah'], topicsBlocked: ['rafah'] }, 'keep this topic out'],
  ])('"%s" under %j', (query, policy, reason) => {
    const limit = limitOf(query, rift, policyOf(policy))
    if (reason === undefined) expect(limit).toBeUndefined()
    else expect(limit).toContain(reason)
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
