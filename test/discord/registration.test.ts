import { expect, test } from 'vitest'
import { type Arguments, defineCommand } from '../../src/core/command/command.ts'
import { createCommandWord } from '../../src/core/command/command-word.ts'
import { registrationOf } from '../../src/discord/registration.ts'
import { failureOf } from '../given/answer.ts'

const text = { kind: 'text', description: 'A topic', maxLength: 100, carried: 10 } as const
const registered = (args: Arguments, over: object = {}) => {
  const command = defineCommand({ name: 'rift', description: 'Explains', arguments: args, ...over, run: () => failureOf('') })
  return registrationOf([command], createCommandWord('rift'))[0]
}

test('a command is a chat command, in servers and in messages to the bot', () => {
  expect(registered({})).toEqual({ type: 1, name: 'rift', description: 'Explains', options: [], contexts: [0, 1] })
})

test.each([
  ['a text', { a: text }, { type: 3, name: 'a', description: 'A topic', required: false, max_length: 100, autocomplete: false }],
  ['a required text', { a: { ...text, required: true } }, { name: 'a', required: true }],
  ['a text with suggestions', { a: { ...text, suggest: () => [] } }, { name: 'a', autocomplete: true }],
  [
    'a choice',
    { a: { kind: 'choice', description: 'Who', choices: ['private', 'public'] } },
    {
      type: 3,
      name: 'a',
      description: 'Who',
      required: false,
      choices: [
        { name: 'private', value: 'private' },
        { name: 'public', value: 'public' },
      ],
    },
  ],
] as const)('%s is an option', (_, args, option) => {
  expect(registered(args)?.options).toMatchObject([option])
})

test('what only buttons set is not offered', () => {
  expect(registered({ page: { ...text, setBy: 'button' } })?.options).toEqual([])
})

test('a restricted command is for people who manage channels, and so for servers', () => {
  expect(registered({}, { restricted: true })).toMatchObject({ default_member_permissions: '16', contexts: [0] })
  expect(registered({})).not.toHaveProperty('default_member_permissions')
})

test('commands have the operator’s word', () => {
  const named = (name: string) => defineCommand({ name, description: 'x', arguments: {}, run: () => failureOf('') })
  const bodies = registrationOf([named('rift'), named('rift-help')], createCommandWord('explain'))
  expect(bodies.map(({ name }) => name)).toEqual(['explain', 'explain-help'])
})

test('a description in every language is told in those that a client of Discord can be set to', () => {
  const description = { en: 'A topic', ar: 'موضوع', he: 'נושא', fr: 'Un sujet', es: 'Un tema' }
  const localized = { description: 'A topic', description_localizations: { fr: 'Un sujet', 'es-ES': 'Un tema', 'es-419': 'Un tema' } }
  expect(registered({ topic: { ...text, description } }, { description })).toMatchObject({ ...localized, options: [localized] })
  expect(registered({ topic: text })).not.toHaveProperty('description_localizations')
})
