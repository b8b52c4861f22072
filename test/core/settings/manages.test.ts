import { expect, test } from 'vitest'
import { manages } from '../../../src/core/settings/manages.ts'
import { askerOf, policyOf } from '../../given/settings.ts'

const policy = policyOf({ managerPeople: ['mia'], managerRoles: ['mods'] })

test.each([
  ['a member', {}, false],
  ['a member with another role', { roles: ['helpers'] }, false],
  ['somebody named', { id: 'mia' }, true],
  ['somebody with a role that is named', { roles: ['helpers', 'mods'] }, true],
  ['who may manage the channel', { trusted: { channel: true, workspace: false } }, true],
  ['who may manage the workspace', { trusted: { channel: false, workspace: true } }, true],
])('%s: %j manages the channel: %s', (_, over, does) => {
  expect(manages(policy, askerOf(over))).toBe(does)
})
