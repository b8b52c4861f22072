import { describe, expect, test } from 'vitest'
import { originOf } from '../../src/discord/origin-of.ts'
import { interactionOf } from '../given/interaction.ts'

const user = { id: '444' }
const member = (over: object = {}) => ({ user, roles: ['r1'], permissions: '0', ...over })
const inGuild = (over: object = {}) =>
  interactionOf({ type: 2, guild_id: '222', channel: { id: '300', type: 0, parent_id: '299' }, locale: 'fr', member: member(), ...over })

test('an interaction in a server has its channel, category, member and language', () => {
  expect(originOf(inGuild(), 'person')).toEqual({
    by: 'person',
    place: { platform: 'discord', workspace: '222', channel: '300', parent: '299' },
    asker: { id: '444', roles: ['r1'], locale: 'fr', trusted: { channel: false, workspace: false } },
  })
})

test('a thread stands under its channel', () => {
  const { place } = originOf(inGuild({ channel: { id: '301', type: 11, parent_id: '300' } }), 'button')
  expect([place.channel, place.parent]).toEqual(['301', '300'])
})

test('who may manage a thread may manage its channel', () => {
  const inThread = inGuild({ channel: { id: '301', type: 12, parent_id: '300' }, member: member({ permissions: String(1n << 4n) }) })
  expect(originOf(inThread, 'person').asker.trusted).toEqual({ channel: true, parent: true, workspace: false })
})

test('a channel under no category has no parent', () => {
  expect(originOf(inGuild({ channel: { id: '300', type: 0, parent_id: null } }), 'person').place.parent).toBeNull()
})

test('a direct message belongs to no workspace, and nobody is trusted there', () => {
  const { place, asker } = originOf(interactionOf({ type: 2, channel: { id: '9', type: 1 }, user, locale: 'en-US' }), 'person')
  expect(place).toEqual({ platform: 'discord', workspace: null, channel: '9', parent: null })
  expect(asker).toEqual({ id: '444', roles: [], locale: 'en-US', trusted: { channel: false, workspace: false } })
})

describe('whom Discord trusts', () => {
  test.each([
    ['a member', '2147568640', { channel: false, workspace: false }],
    ['who may manage the channel', String(1n << 4n), { channel: true, workspace: false }],
    ['who may manage the server', String(1n << 5n), { channel: false, workspace: true }],
    ['an administrator, who has every permission', String((1n << 50n) - 1n), { channel: true, workspace: true }],
  ])('%s', (_, permissions, trusted) => {
    expect(originOf(inGuild({ member: member({ permissions }) }), 'person').asker.trusted).toEqual(trusted)
  })
})

describe('what the bot itself may do', () => {
  const VIEW = 1n << 10n
  const SEND = 1n << 11n
  const SEND_IN_THREADS = 1n << 38n

  test.each([
    ['nothing', 0n, 0, { view: false, post: false }],
    ['seeing', VIEW, 0, { view: true, post: false }],
    ['writing in a channel', VIEW | SEND, 0, { view: true, post: true }],
    ['writing in a channel does not count in a thread', VIEW | SEND, 11, { view: true, post: false }],
    ['writing in a thread', VIEW | SEND_IN_THREADS, 11, { view: true, post: true }],
    ['writing in a thread does not count in a channel', VIEW | SEND_IN_THREADS, 0, { view: true, post: false }],
  ])('is told: %s', (_, permissions, type, rights) => {
    const interaction = inGuild({ app_permissions: String(permissions), channel: { id: '300', type, parent_id: '299' } })
    expect(originOf(interaction, 'person').rights).toEqual(rights)
  })

  test('is left open when Discord does not tell', () => {
    expect(originOf(inGuild(), 'person')).not.toHaveProperty('rights')
  })
})
