import { describe, expect, test } from 'vitest'
import { rift } from '../../../commands/rift.ts'
import { riftHelp } from '../../../commands/rift-help.ts'
import { riftSources } from '../../../commands/rift-sources.ts'
import { encodeInvocation, LONGEST_TOKEN } from '../../../src/core/command/invocation.ts'
import { isShare, isShareable, withShare } from '../../../src/core/command/share.ts'
import { answerOf, failureOf, quoteOf } from '../../given/answer.ts'

const shareOf = (...[command, given]: [Parameters<typeof withShare>[1], Readonly<Record<string, string>>]) => {
  const [action] = withShare(answerOf(quoteOf()), command, given).actions
  if (action?.kind !== 'invoke') throw new Error('There is no button')
  return action.invocation
}

describe('the button', () => {
  test.each([
    [rift, { query: 'rafah', visibility: 'private' }, 'rift|query=rafah|share=1'],
    [rift, { query: '#aid' }, 'rift|query=#aid|share=1'],
    [rift, { query: 'rafah', page: '2', source: 'abc' }, 'rift|query=rafah|page=2|source=abc|share=1'],
    [riftHelp, {}, 'rift-help|share=1'],
    [riftSources, { visibility: 'private' }, 'rift-sources|share=1'],
  ])('carries the same question, and no choice: %#', (command, given, token) => {
    expect(encodeInvocation(shareOf(command, given))).toBe(token)
    expect(isShare(shareOf(command, given))).toBe(true)
  })

  test('carries as much of a long question as a button holds', () => {
    const given = { query: `why was the ${'very long '.repeat(30)}delivery of weapons paused`, page: '999', source: 'abcdefg' }
    const token = encodeInvocation(shareOf(riftHelp, given))
    expect(token.length).toBeLessThanOrEqual(LONGEST_TOKEN)
    expect(token).toContain('|page=999|source=abcdefg|share=1')
  })

  test('comes after those that are there', () => {
    const more = { kind: 'open', label: 'More', url: 'https://paper.example' } as const
    expect(withShare({ ...answerOf(), actions: [more] }, rift, {}).actions.map(({ label }) => label)).toEqual(['More', 'Share'])
  })
})

test('what says something is worth sharing, and a failure is not', () => {
  expect([answerOf(quoteOf()), answerOf({ kind: 'heading', text: 'Sources' }), failureOf('Cannot')].map(isShareable)).toEqual([
    true,
    true,
    false,
  ])
})
