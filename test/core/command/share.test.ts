import { describe, expect, test } from 'vitest'
import { rift } from '../../../commands/rift.ts'
import { riftHelp } from '../../../commands/rift-help.ts'
import { riftSources } from '../../../commands/rift-sources.ts'
import { renderPlainText } from '../../../src/core/answer/plain-text.ts'
import type { Dispatcher } from '../../../src/core/command/dispatch.ts'
import { encodeInvocation, LONGEST_TOKEN } from '../../../src/core/command/invocation.ts'
import type { Origin } from '../../../src/core/command/origin.ts'
import { isShare, isShareable, withShare } from '../../../src/core/command/share.ts'
import { answerOf, failureOf, quoteOf } from '../../given/answer.ts'
import { dispatching, echo, quoting } from '../../given/dispatching.ts'
import { askerOf, placeOf, policiesOf } from '../../given/settings.ts'

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

describe('sharing', () => {
  const SHARE = { kind: 'invoke', label: 'Share', invocation: { command: 'rift-echo', arguments: { text: 'x', share: '1' } } }
  const sharing = (over: Partial<Dispatcher>, origin: Partial<Origin> = {}) =>
    dispatching({ commands: [quoting()], ...over }).answer('x', origin)

  test('is offered below a private answer, also to whoever reads on', async () => {
    expect((await sharing({})).actions).toEqual([SHARE])
    expect((await sharing({}, { by: 'button' })).actions).toEqual([SHARE])
  })

  test.each([
    ['what everybody sees', { commands: [quoting({ audience: 'channel' })] }, {}],
    ['a failure', { commands: [echo] }, { by: 'button' as const }],
    ['where the policy does not let', { policies: policiesOf({ share: 'nobody' }) }, {}],
    ['where there is nobody else', {}, { place: placeOf({ workspace: null }) }],
  ])('is not offered below %s', async (_, over, origin) => {
    expect((await sharing(over, origin)).actions).toEqual([])
  })

  test.each([
    ['a member', {}, 0],
    ['a manager by name', { id: 'mia' }, 1],
    ['a manager by role', { roles: ['mods'] }, 1],
    ['somebody the platform trusts', { trusted: { channel: true, workspace: false } }, 1],
  ])('among managers is offered to %s: %s', async (_, asker, offers) => {
    const policies = policiesOf({ share: 'managers', managerPeople: ['mia'], managerRoles: ['mods'] })
    expect((await sharing({ policies }, { asker: askerOf(asker) })).actions).toHaveLength(offers)
  })

  const press = (over: Partial<Dispatcher> = {}) =>
    dispatching({ commands: [quoting({ place: 'instead' })], ...over }).answer(
      '',
      { by: 'button' },
      { arguments: { text: 'x', share: '1' } },
    )

  test('puts the same answer in front of everybody, without the button', async () => {
    expect(await press()).toEqual({ ...answerOf(quoteOf()), audience: 'channel' })
  })

  test('is refused privately where the policy does not let, whoever wrote the button', async () => {
    const refused = await press({ policies: policiesOf({ share: 'nobody' }) })
    expect([refused.audience, renderPlainText(refused)]).toEqual(['asker', expect.stringContaining('do not let answers be shared')])
  })

  test('never shows a failure to everybody', async () => {
    expect((await press({ commands: [echo] })).audience).toBe('asker')
  })
})
