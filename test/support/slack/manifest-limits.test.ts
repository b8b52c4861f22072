import { describe, expect, test } from 'vitest'
import { problemsOfManifest } from './manifest-limits.ts'

const of = (length: number) => 'x'.repeat(length)
const times = (count: number, make: (index: number) => object) => Array.from({ length: count }, (_, index) => make(index))

const command = (over: object = {}) => ({
  command: '/rift',
  description: 'Explain a topic',
  usage_hint: 'rafah',
  should_escape: false,
  ...over,
})
const shortcut = (over: object = {}) => ({ name: 'Explain', type: 'message', callback_id: 'explain', description: 'Look it up', ...over })

const manifest = (over: object = {}) => ({
  _metadata: { major_version: 2, minor_version: 1 },
  display_information: { name: 'Rift', description: 'Cited excerpts', background_color: '#1f3a5f' },
  features: { bot_user: { display_name: 'rift', always_online: true }, slash_commands: [command()], shortcuts: [shortcut()] },
  oauth_config: { scopes: { bot: ['commands', 'chat:write'] } },
  settings: { interactivity: { is_enabled: true }, socket_mode_enabled: true },
  ...over,
})
const displayed = (over: object) => manifest({ display_information: { name: 'Rift', ...over } })
const commands = (...slash_commands: object[]) => manifest({ features: { slash_commands } })
const shortcuts = (...list: object[]) => manifest({ features: { shortcuts: list } })
const bot = (display_name: string) => manifest({ features: { bot_user: { display_name } } })
const granted = (...scopes: unknown[]) => manifest({ oauth_config: { scopes: { bot: scopes } } })
const over = (settings: object) => manifest({ settings: { socket_mode_enabled: true, ...settings } })

describe('manifests', () => {
  test.each([
    ['length of a command', commands(command({ command: `/${of(31)}` })), commands(command({ command: `/${of(32)}` }))],
    ['slash of a command', commands(command()), commands(command({ command: 'rift' }))],
    ['spaces in a command', commands(command()), commands(command({ command: '/rift me' }))],
    ['a bare slash', commands(command({ command: '/r' })), commands(command({ command: '/' }))],
    ['length of a description', commands(command({ description: of(2000) })), commands(command({ description: of(2001) }))],
    ['emptiness of a description', commands(command({ description: 'x' })), commands(command({ description: '' }))],
    ['length of a usage hint', commands(command({ usage_hint: of(1000) })), commands(command({ usage_hint: of(1001) }))],
    ['emptiness of a usage hint', commands(command({ usage_hint: 'x' })), commands(command({ usage_hint: '' }))],
    [
      'number of commands',
      commands(...times(50, (n) => command({ command: `/c${n}` }))),
      commands(...times(51, (n) => command({ command: `/c${n}` }))),
    ],
    ['uniqueness of commands', commands(command()), commands(command(), command())],
    ['fields of a command', commands(command()), commands(command({ options: [] }))],
    ['length of the name', displayed({ name: of(35) }), displayed({ name: of(36) })],
    ['length of the short description', displayed({ description: of(140) }), displayed({ description: of(141) })],
    ['least length of the long description', displayed({ long_description: of(175) }), displayed({ long_description: of(174) })],
    ['most length of the long description', displayed({ long_description: of(4000) }), displayed({ long_description: of(4001) })],
    ['background colour', displayed({ background_color: '#abc' }), displayed({ background_color: 'blue' })],
    ['length of the bot name', bot(of(80)), bot(of(81))],
    ['letters of the bot name', bot('rift-1.x_y'), bot('Rift')],
    [
      'number of shortcuts',
      shortcuts(...times(10, (n) => shortcut({ callback_id: `s${n}` }))),
      shortcuts(...times(11, (n) => shortcut({ callback_id: `s${n}` }))),
    ],
    ['name of a shortcut', shortcuts(shortcut({ name: of(24) })), shortcuts(shortcut({ name: of(25) }))],
    ['type of a shortcut', shortcuts(shortcut({ type: 'global' })), shortcuts(shortcut({ type: 'channel' }))],
    ['description of a shortcut', shortcuts(shortcut({ description: of(150) })), shortcuts(shortcut({ description: of(151) }))],
    ['callback of a shortcut', shortcuts(shortcut({ callback_id: of(255) })), shortcuts(shortcut({ callback_id: of(256) }))],
    ['form of a scope', granted('commands', 'users:read'), granted('commands', 'Users Read')],
    ['uniqueness of scopes', granted('commands'), granted('commands', 'commands')],
    ['the scope commands need', granted('commands'), granted('chat:write')],
    ['an address without Socket Mode', over({}), over({ socket_mode_enabled: false })],
    ['interactivity is said', over({ interactivity: { is_enabled: true } }), over({ interactivity: {} })],
    [
      'form of an event',
      over({ event_subscriptions: { bot_events: ['message.im'] } }),
      over({ event_subscriptions: { bot_events: ['Message'] } }),
    ],
    ['keys at the top', manifest(), manifest({ metadata: {} })],
    ['keys of the settings', over({}), over({ socket_mode: true })],
    ['a name is required', manifest(), manifest({ display_information: {} })],
  ])('a limit holds exactly: %s', (_, allowed, refused) => {
    expect(problemsOfManifest(allowed)).toEqual([])
    expect(problemsOfManifest(refused).map(({ error }) => error)).toEqual(['invalid_manifest'])
  })

  test('display information is required', () => {
    expect(problemsOfManifest({})).toEqual([
      { error: 'invalid_manifest', pointer: '', message: 'missing required field: display_information' },
    ])
  })
})
