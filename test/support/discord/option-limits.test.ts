import { describe, expect, test } from 'vitest'
import { problemsOfCommands } from './command-limits.ts'
import { x } from './refused.ts'
import { choices, command, many, option, withOption } from './sample-commands.ts'

describe('problemsOfCommands() refuses options:', () => {
  test.each<[string, unknown, string, string]>([
    ['26 options', [command({ options: many(26, (index) => option({ name: `o${index}` })) })], '0.options', 'BASE_TYPE_MAX_LENGTH'],
    ['an option twice', [command({ options: [option(), option()] })], '0.options.1', 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS'],
    [
      'a required option after another',
      [command({ options: [option(), option({ name: 'b', required: true })] })],
      '0.options.1',
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    ['an unknown kind of option', withOption({ type: 12 }), '0.options.0.type', 'UNION_TYPE_CHOICES'],
    ['an option without description', withOption({ description: undefined }), '0.options.0.description', 'BASE_TYPE_REQUIRED'],
    ['26 choices', withOption({ choices: choices(26) }), '0.options.0.choices', 'BASE_TYPE_MAX_LENGTH'],
    [
      'a choice twice',
      withOption({ choices: [...choices(1), ...choices(1)] }),
      '0.options.0.choices.1',
      'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    [
      '26 subcommands in a group',
      withOption({ type: 2, options: many(26, (index) => option({ type: 1, name: `o${index}` })) }),
      '0.options.0.options',
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a choice with a name of 101',
      withOption({ choices: [{ name: x(101), value: 'a' }] }),
      '0.options.0.choices.0.name',
      'BASE_TYPE_BAD_LENGTH',
    ],
    ['a choice of 101', withOption({ choices: [{ name: 'a', value: x(101) }] }), '0.options.0.choices.0.value', 'BASE_TYPE_BAD_LENGTH'],
    [
      'a number to choose for a text',
      withOption({ choices: [{ name: 'a', value: 1 }] }),
      '0.options.0.choices.0.value',
      'STRING_TYPE_CONVERT',
    ],
    [
      'choices with autocomplete',
      withOption({ autocomplete: true, choices: choices(1) }),
      '0.options.0.autocomplete',
      'APPLICATION_COMMAND_OPTIONS_CHOICES_AND_AUTOCOMPLETE',
    ],
    ['a min_length of 6001', withOption({ min_length: 6001 }), '0.options.0.min_length', 'NUMBER_TYPE_MAX'],
    ['a max_length of 0', withOption({ max_length: 0 }), '0.options.0.max_length', 'NUMBER_TYPE_MIN'],
    ['a max_length of 6001', withOption({ max_length: 6001 }), '0.options.0.max_length', 'NUMBER_TYPE_MAX'],
    ['a min_length above max_length', withOption({ min_length: 5, max_length: 4 }), '0.options.0.min_length', 'NUMBER_TYPE_MAX'],
    ['a length for a user', withOption({ type: 6, max_length: 4 }), '0.options.0.max_length', 'APPLICATION_COMMAND_OPTION_FIELD_FORBIDDEN'],
    [
      'a subcommand beside an option',
      [command({ options: [option({ type: 1, name: 'a' }), option()] })],
      '0.options',
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    [
      'a group in a subcommand',
      withOption({ type: 1, options: [option({ type: 2 })] }),
      '0.options.0.options.0.type',
      'UNION_TYPE_CHOICES',
    ],
  ])('%s', (_, body, path, code) => {
    expect(problemsOfCommands(body)).toContainEqual(expect.objectContaining({ path, code }))
  })
})

describe('problemsOfCommands() accepts options:', () => {
  test.each<[string, unknown]>([
    ['25 options, required ones first', [command({ options: many(25, (index) => option({ name: `o${index}`, required: index < 3 })) })]],
    ['25 choices', withOption({ choices: choices(25), autocomplete: false })],
    ['lengths from 0 to 6000', withOption({ min_length: 0, max_length: 6000, autocomplete: true })],
    ['numbers to choose', withOption({ type: 4, choices: [{ name: 'a', value: 1 }], min_value: 0, max_value: 5 })],
    ['a max_length of 1', withOption({ max_length: 1 })],
    ['a group of subcommands', withOption({ type: 2, options: [option({ type: 1, options: [option()] })] })],
  ])('%s', (_, body) => {
    expect(problemsOfCommands(body)).toEqual([])
  })
})
