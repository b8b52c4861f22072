import { describe, expect, test } from 'vitest'
import { problemsOfCommands } from './command-limits.ts'
import { TOO_MANY_COMMANDS } from './problem.ts'
import { x } from './refused.ts'
import { command, many, option } from './sample-commands.ts'

const long = (length: number) => many(25, (index) => option({ name: `o${String(index).padStart(2, '0')}`, description: x(length) }))

describe('problemsOfCommands() refuses', () => {
  test.each<[string, unknown, string, string]>([
    ['what is no list', {}, '', 'LIST_TYPE_CONVERT'],
    ['an upper-case name', [command({ name: 'Rift' })], '0.name', 'APPLICATION_COMMAND_INVALID_NAME'],
    ['a name with a space', [command({ name: 'rift on' })], '0.name', 'APPLICATION_COMMAND_INVALID_NAME'],
    ['a name of 33', [command({ name: x(33) })], '0.name', 'BASE_TYPE_BAD_LENGTH'],
    ['no description', [command({ description: undefined })], '0.description', 'BASE_TYPE_REQUIRED'],
    ['an empty description', [command({ description: '' })], '0.description', 'BASE_TYPE_BAD_LENGTH'],
    ['a description of 101', [command({ description: x(101) })], '0.description', 'BASE_TYPE_BAD_LENGTH'],
    ['Arabic as a language of the client', [command({ name_localizations: { ar: 'a' } })], '0.name_localizations.ar', 'ENUM_TYPE_COERCE'],
    ['Hebrew as a language', [command({ description_localizations: { he: 'a' } })], '0.description_localizations.he', 'ENUM_TYPE_COERCE'],
    [
      'a translated name in upper case',
      [command({ name_localizations: { de: 'Riss' } })],
      '0.name_localizations.de',
      'APPLICATION_COMMAND_INVALID_NAME',
    ],
    ['a name twice', [command(), command()], '', 'APPLICATION_COMMANDS_DUPLICATE_NAME'],
    ['101 commands', many(101, (index) => command({ name: `rift${index}` })), '', TOO_MANY_COMMANDS],
    ['16 message commands', many(16, (index) => ({ name: `Rift ${index}`, type: 3 })), '', TOO_MANY_COMMANDS],
    [
      'a message command with a description',
      [{ name: 'Rift', type: 3, description: 'a' }],
      '0.description',
      'APPLICATION_COMMAND_FIELD_FORBIDDEN',
    ],
    ['16 user commands', many(16, (index) => ({ name: `Rift ${index}`, type: 2 })), '', TOO_MANY_COMMANDS],
    ['two entry points', many(2, (index) => ({ name: `Rift ${index}`, type: 4 })), '', TOO_MANY_COMMANDS],
    ['a message command of 33', [{ name: x(33), type: 3 }], '0.name', 'BASE_TYPE_BAD_LENGTH'],
    ['a command of type 5', [{ name: 'a', type: 5 }], '0.type', 'BASE_TYPE_CHOICES'],
    ['a context twice', [command({ contexts: [0, 0] })], '0.contexts', 'LIST_ITEM_DUPLICATED'],
    ['no way to install it', [command({ integration_types: [] })], '0.integration_types', 'BASE_TYPE_BAD_LENGTH'],
    ['a third way to install it', [command({ integration_types: [2] })], '0.integration_types.0', 'BASE_TYPE_CHOICES'],
    ['permissions as a number', [command({ default_member_permissions: 32 })], '0.default_member_permissions', 'NUMBER_TYPE_COERCE'],
    ['an unknown context', [command({ contexts: [3] })], '0.contexts.0', 'BASE_TYPE_CHOICES'],
  ])('%s', (_, body, path, code) => {
    expect(problemsOfCommands(body)).toContainEqual(expect.objectContaining({ path, code }))
  })

  test('contexts on the command of a guild', () => {
    expect(problemsOfCommands([command({ contexts: [0] })])).toEqual([])
    expect(problemsOfCommands([command({ contexts: [0] })], 'guild')).toMatchObject([{ path: '0.contexts' }])
  })

  test('8001 characters, counting the longest translation, and not 8000', () => {
    const rest = many(25, (index) => ({ name: String(index).padStart(2, '0'), value: x(100) }))
    const sized = (translated: number) => [
      // 4 + 8 + 22 × (3 + 100) + 2 × (3 + 25 × 102 + 100) = 7584, and the last option.
      command({
        options: [
          ...long(100).slice(0, 22),
          ...['y', 'z'].map((letter) => option({ name: `${letter}yy`, description: x(100), choices: rest })),
          option({
            name: 'last',
            description: 'a',
            choices: [
              { name: x(100), value: x(100) },
              { name: `${x(99)}y`, value: x(91) },
            ],
            description_localizations: { de: x(translated) },
          }),
        ],
      }),
    ]
    expect(problemsOfCommands(sized(21))).toEqual([])
    expect(problemsOfCommands(sized(22))).toMatchObject([{ code: 'APPLICATION_COMMAND_TOO_LARGE' }])
  })
})

describe('problemsOfCommands() accepts', () => {
  test.each<[string, unknown]>([
    ['no commands', []],
    ['each type of command', [1, 2, 3, 4].map((type) => (type === 1 ? command() : { name: `Rift ${type}`, type }))],
    ['15 user and 15 message commands', [2, 3].flatMap((type) => many(15, (index) => ({ name: `Rift ${index}`, type })))],
    ['commands and options of one letter', [command({ name: 'r', options: [option({ name: 'o' })] }), { name: 'R', type: 3 }]],
    ['a name in Arabic', [command({ name: 'شرح' })]],
    ['a name with an apostrophe', [command({ name: "rift's" })]],
    ['a name of 32', [command({ name: x(32) })]],
    ['a description of 100 in two languages', [command({ description: x(100), description_localizations: { 'en-GB': x(100), de: null } })]],
    ['a message command with spaces', [{ name: 'Explain this', type: 3, description: '' }]],
    ['the same name for a message', [command(), { name: 'rift', type: 3 }]],
    ['what only administrators may use', [command({ default_member_permissions: '0', contexts: [0, 1], integration_types: [0, 1] })]],
  ])('%s', (_, body) => {
    expect(problemsOfCommands(body)).toEqual([])
  })
})
