import { describe, expect, test } from 'vitest'
import { checkMayChange, mayChange } from '../../../src/core/settings/permissions.ts'
import { REACHES } from '../../../src/core/settings/place.ts'
import type { Layer } from '../../../src/core/settings/resolve.ts'
import { askerOf } from '../../given/settings.ts'

const LAYERS: readonly Layer[] = [
  { from: 'channel', values: { managerPeople: ['cara'], managerRoles: ['channel-mods'] } },
  { from: 'parent', values: { managerPeople: ['pia'] } },
  { from: 'grandparent', values: { managerPeople: ['gus'] } },
  { from: 'workspace', values: { managerPeople: ['wim'], managerRoles: ['mods'] } },
]

const reachesOf = (over: Parameters<typeof askerOf>[0]) => REACHES.filter((reach) => mayChange(askerOf(over), reach, LAYERS))

describe('who may change what', () => {
  test.each([
    ['a member', {}, []],
    ['a member whose id is a role', { id: 'mods' }, []],
    ['who manages the channel by the platform', { trusted: { channel: true, workspace: false } }, ['channel']],
    [
      'who manages a channel by the platform, in a thread of it',
      { trusted: { channel: true, parent: true, workspace: false } },
      ['channel', 'parent'],
    ],
    ['who manages everything by the platform', { trusted: { channel: false, workspace: true } }, [...REACHES]],
    ['the channel’s manager', { id: 'cara' }, ['channel']],
    ['a manager of the channel by role', { roles: ['other', 'channel-mods'] }, ['channel']],
    ['the parent’s manager', { id: 'pia' }, ['channel', 'parent']],
    ['the grandparent’s manager', { id: 'gus' }, ['channel', 'parent', 'grandparent']],
    ['the workspace’s manager, whom the channel’s own list does not shut out', { id: 'wim' }, [...REACHES]],
    ['a manager of the workspace by role', { roles: ['mods'] }, [...REACHES]],
  ])('%s', (_, over, reaches) => {
    expect(reachesOf(over)).toEqual(reaches)
  })
})

test.each([
  ['channel', 'somebody who may manage this channel, or a manager'],
  ['workspace', 'somebody who may manage all of this workspace, or a manager'],
] as const)('a refusal for the %s says who can', (reach, words) => {
  expect(() => checkMayChange(askerOf(), reach, LAYERS)).toThrow(
    expect.objectContaining({ name: 'InvocationError', message: expect.stringContaining(words) }),
  )
  expect(() => checkMayChange(askerOf({ id: 'wim' }), reach, LAYERS)).not.toThrow()
})
