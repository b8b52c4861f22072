import { describe, expect, test } from 'vitest'
import { type Arguments, defineCommand } from '../../src/core/command/command.ts'
import { createCommandWord } from '../../src/core/command/command-word.ts'
import { manifestOf } from '../../src/slack/manifest.ts'
import { failureOf } from '../given/answer.ts'

const text = { kind: 'text', description: 'A topic', maxLength: 100, carried: 10 } as const
const choice = { kind: 'choice', description: 'Who', choices: ['private', 'public'] } as const
const listed = (args: Arguments, word = 'rift') => {
  const command = defineCommand({ name: 'rift', description: 'Explains', arguments: args, run: () => failureOf('') })
  return manifestOf([command], createCommandWord(word)).features.slash_commands[0]
}

describe('a command says how to use it', () => {
  test.each([
    ['a required text', { query: { ...text, required: true } }, '<query>'],
    ['a text', { query: text }, '[query]'],
    ['a choice', { visibility: choice }, '[private:|public:]'],
    ['several', { query: text, visibility: choice }, '[query] [private:|public:]'],
    ['none of what only buttons set', { query: text, page: { ...text, setBy: 'button' } }, '[query]'],
  ] as const)('%s', (_, args, hint) => {
    expect(listed(args)).toEqual({ command: '/rift', description: 'Explains', usage_hint: hint, should_escape: false })
  })

  test('unless there is nothing to say', () => {
    expect(listed({})).not.toHaveProperty('usage_hint')
  })
})

test('commands have the operator’s word', () => {
  expect(listed({}, 'explain')?.command).toBe('/explain')
})

test('the app asks for who people and channels are, and for nothing that people write', () => {
  const { oauth_config, settings } = manifestOf([], createCommandWord('rift'))
  expect(oauth_config).toEqual({
    scopes: { bot: ['commands', 'users:read', 'channels:read', 'groups:read', 'usergroups:read', 'chat:write'] },
  })
  expect(settings).toMatchObject({
    socket_mode_enabled: true,
    interactivity: { is_enabled: true },
    event_subscriptions: { bot_events: ['app_home_opened'] },
  })
})

test('the app has a Home', () => {
  expect(manifestOf([], createCommandWord('rift')).features.app_home).toEqual({
    home_tab_enabled: true,
    messages_tab_enabled: false,
    messages_tab_read_only_enabled: true,
  })
})
