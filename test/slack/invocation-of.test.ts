import type { BlockElementAction, SlashCommand } from '@slack/bolt'
import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { createCommandWord } from '../../src/core/command/command-word.ts'
import { invocationOfAction, invocationOfCommand } from '../../src/slack/invocation-of.ts'

const asked = (command: string, text: string, word = 'rift') =>
  invocationOfCommand({ command, text } as SlashCommand, commands, createCommandWord(word))

describe('a command', () => {
  test.each([
    ['/rift', 'rafah', { command: 'rift', arguments: { query: 'rafah' } }],
    ['/rift', 'public: aid &amp; weapons', { command: 'rift', arguments: { query: 'aid & weapons', visibility: 'public' } }],
    ['/rift', '', { command: 'rift', arguments: { query: '' } }],
    ['/rift-help', '', { command: 'rift-help', arguments: {} }],
    ['/rift-sources', 'public:', { command: 'rift-sources', arguments: { visibility: 'public' } }],
    ['/other', 'rafah', { command: 'other', arguments: {} }],
  ])('%s %s', (command, text, invocation) => {
    expect(asked(command, text)).toEqual(invocation)
  })

  test('with the operator’s word is known by its usual name', () => {
    expect(asked('/explain-help', 'private', 'explain')).toEqual({ command: 'rift-help', arguments: { query: 'private' } })
  })
})

describe('a button', () => {
  const pressed = (action: object) => invocationOfAction({ type: 'button', block_id: 'b', ...action } as BlockElementAction)

  test('that invokes carries an invocation', () => {
    expect(pressed({ action_id: 'invoke-1', value: 'rift|query=#aid' })).toEqual({ command: 'rift', arguments: { query: '#aid' } })
  })

  test.each([
    ['that opens a page', { action_id: 'open-0', url: 'https://paper.example' }],
    ['that is none of ours', { action_id: 'approve', value: 'rift|query=x' }],
    ['that is a menu', { type: 'static_select', action_id: 'invoke-0' }],
  ])('%s asks nothing', (_, action) => {
    expect(pressed(action)).toBeUndefined()
  })

  test('without a value asks for a command that nobody has', () => {
    expect(pressed({ action_id: 'invoke-0' })).toEqual({ command: '', arguments: {} })
  })
})
