import { expect, test } from 'vitest'
import { policyCheck } from '../../../src/core/doctor/policy-check.ts'
import type { ChannelPolicy } from '../../../src/core/settings/policy.ts'
import { found } from '../../given/findings.ts'
import { sampleLibrary } from '../../given/library.ts'
import { policyOf } from '../../given/settings.ts'

const library = sampleLibrary()
const words = (over: Partial<ChannelPolicy>) => found(policyCheck({ policy: policyOf(over), library, command: 'explain-settings' }))

const ENABLED = '✓ Questions are answered here; /explain-settings shows the settings.'

test.each([
  ['the usual', {}],
  ['what is there', { collections: ['rift'], topicsAllowed: ['rafah'], topicsBlocked: ['gaza'] }],
])('a policy of %s is well', async (_, over) => {
  expect(await words(over)).toEqual([ENABLED])
})

test('one that switches answers off says what helps', async () => {
  expect(await words({ enabled: false })).toEqual(['⚠ Answers are switched off here. Change that with /explain-settings.'])
})

test('collections that are gone are named', async () => {
  expect(await words({ collections: ['rift', 'gone', 'lost'] })).toEqual([
    ENABLED,
    '⚠ Collections in the settings are no longer there: gone, lost. Change that with /explain-settings.',
  ])
})

test('when all of them are gone that is a fault', async () => {
  expect(await words({ collections: ['gone'] })).toEqual([
    ENABLED,
    '✗ Nothing can be asked, since no collection in the settings is still there: gone. Change that with /explain-settings.',
  ])
})

test('topics that are gone are named once', async () => {
  expect(await words({ topicsAllowed: ['rafah', 'gone'], topicsBlocked: ['gone', 'lost'] })).toEqual([
    ENABLED,
    '⚠ Topics in the settings are no longer there: gone, lost. Change that with /explain-settings.',
  ])
})
