import { describe, expect, test } from 'vitest'
import { invocationOf } from '../../src/discord/invocation-of.ts'
import { interactionOf, NOWHERE, pressed, typed, typing } from '../given/interaction.ts'

const query = { type: 3, name: 'query', value: 'rafah' }
const visibility = { type: 3, name: 'visibility', value: 'public' }

describe('a command', () => {
  test.each([
    ['without options', typed('rift'), {}],
    ['with options', typed('rift', query, visibility), { query: 'rafah', visibility: 'public' }],
    ['with an option that is no text', typed('rift', { type: 4, name: 'page', value: 2 }), { page: '2' }],
    ['whose options are missing', interactionOf({ type: 2, data: { type: 1, name: 'rift' } }), {}],
  ])('%s is asked by a person', (_, interaction, given) => {
    expect(invocationOf(interaction)).toEqual({
      kind: 'answer',
      invocation: { command: 'rift', arguments: given },
      origin: { by: 'person', ...NOWHERE },
      onPrivate: false,
    })
  })
})

describe('typing asks for suggestions', () => {
  test('for the option that is typed in', () => {
    expect(invocationOf(typing('rift', visibility, { ...query, focused: true }))).toEqual({
      kind: 'suggest',
      invocation: { command: 'rift', arguments: { visibility: 'public', query: 'rafah' } },
      argument: 'query',
      origin: { by: 'person', ...NOWHERE },
    })
  })

  test('for none when none is', () => {
    expect(invocationOf(typing('rift', query))).toMatchObject({ kind: 'suggest', argument: '' })
  })
})

describe('a button', () => {
  test.each([
    ['under a public message', pressed('rift|query=#aid', 1 << 15), false],
    ['under a private message', pressed('rift|query=#aid', (1 << 15) | (1 << 6)), true],
    ['under a message without flags', pressed('rift|query=#aid'), false],
    ['like another of the message', pressed('rift|query=#aid|2'), false],
  ])('%s carries an invocation', (_, interaction, onPrivate) => {
    expect(invocationOf(interaction)).toEqual({
      kind: 'answer',
      invocation: { command: 'rift', arguments: { query: '#aid' } },
      origin: { by: 'button', ...NOWHERE },
      onPrivate,
    })
  })
})

test.each([
  ['a ping', { type: 1 }],
  ['a command on a user', { type: 2, data: { type: 2, name: 'rift' } }],
  ['a menu', { type: 3, data: { component_type: 3, custom_id: 'x', values: [] }, message: {} }],
  ['a form', { type: 5, data: { custom_id: 'x', components: [] } }],
])('%s asks nothing', (_, interaction) => {
  expect(invocationOf(interactionOf(interaction))).toBeUndefined()
})
