import { isRecord } from '../is-record.ts'
import { choice } from './choice-limits.ts'
import { commandName, description, localized } from './command-words.ts'
import type { Problem } from './problem.ts'
import { array, boolean, both, byType, type Check, type Fields, integer, join, object, problem, recordsOf, string } from './shape.ts'

/** The options of a chat command: subcommands and groups of them, or what the asker fills in. */
export const options: Check = (value, path) => list({ ...basic, 1: subcommand, 2: group })(value, path)

const naming: Fields = {
  name: commandName,
  'name_localizations?': localized(commandName),
  description,
  'description_localizations?': localized(description),
}

const list = (types: Readonly<Record<number, Check>>): Check => both(array(byType(types), { max: 25 }), unmixed, ordered, distinct)

const subcommand: Check = (value, path) => object({ ...naming, 'options?': list(basic) })(value, path)

const group: Check = (value, path) =>
  object({ ...naming, options: both(array(byType({ 1: subcommand }), { min: 1, max: 25 }), distinct) })(value, path)

const SPECIAL = ['choices', 'autocomplete', 'min_length', 'max_length', 'min_value', 'max_value', 'channel_types'] as const

/** An option that takes a value; only some kinds know choices, lengths and ranges. */
const option = (extra: Fields = {}): Check =>
  both(object({ ...naming, 'required?': boolean, ...extra }), unambiguous, inOrder, onlyWith(extra))

const number: Check = (value, path) =>
  typeof value === 'number' ? [] : problem(path, 'NUMBER_TYPE_COERCE', `Value "${value}" is not float.`)

const chosen = (value: Check): Fields => ({
  'choices?': both(
    array(both(choice, object({ value, 'name_localizations?': localized(string({ min: 1, max: 100 })) })), { max: 25 }),
    distinct,
  ),
  'autocomplete?': boolean,
})

const basic: Readonly<Record<number, Check>> = {
  3: option({ ...chosen(string()), 'min_length?': integer({ min: 0, max: 6000 }), 'max_length?': integer({ min: 1, max: 6000 }) }),
  4: option({ ...chosen(integer()), 'min_value?': integer(), 'max_value?': integer() }),
  5: option(),
  6: option(),
  7: option({ 'channel_types?': array(integer({ min: 0 })) }),
  8: option(),
  9: option(),
  10: option({ ...chosen(number), 'min_value?': number, 'max_value?': number }),
  11: option(),
}

/** Required options stand before the others. */
function ordered(value: unknown, path: string): readonly Problem[] {
  const given = recordsOf(value)
  const firstOptional = given.findIndex(isOptional)
  return given.flatMap((one, index) =>
    firstOptional === -1 || index < firstOptional || isOptional(one)
      ? []
      : problem(
          join(path, index),
          'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
          'Required options must be placed before non-required options',
        ),
  )
}

const isOptional = ({ required }: Record<string, unknown>): boolean => required !== true

function distinct(value: unknown, path: string): readonly Problem[] {
  const names = recordsOf(value).map(({ name }) => name)
  return names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : problem(join(path, index), 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists'),
  )
}

function unmixed(value: unknown, path: string): readonly Problem[] {
  const nesting = recordsOf(value).filter(({ type }) => type === 1 || type === 2).length
  return nesting === 0 || nesting === recordsOf(value).length
    ? []
    : problem(
        path,
        'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        'Sub-command and sub-command group option types are mutually exclusive to all other types',
      )
}

function unambiguous(value: unknown, path: string): readonly Problem[] {
  if (!isRecord(value) || value['autocomplete'] !== true || recordsOf(value['choices']).length === 0) return []
  return problem(
    join(path, 'autocomplete'),
    'APPLICATION_COMMAND_OPTIONS_CHOICES_AND_AUTOCOMPLETE',
    'choices and autocomplete are mutually exclusive',
  )
}

function inOrder(value: unknown, path: string): readonly Problem[] {
  if (!isRecord(value)) return []
  return ['length', 'value'].flatMap((what) => {
    const [least, most] = [value[`min_${what}`], value[`max_${what}`]]
    if (typeof least !== 'number' || typeof most !== 'number' || least <= most) return []
    return problem(join(path, `min_${what}`), 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${most}.`)
  })
}

function onlyWith(extra: Fields): Check {
  const foreign = SPECIAL.filter((field) => !Object.hasOwn(extra, `${field}?`))
  return (value, path) =>
    foreign
      // False and an empty list say what leaving the field out says.
      .filter(
        (field) =>
          isRecord(value) && value[field] !== undefined && value[field] !== null && value[field] !== false && `${value[field]}` !== '',
      )
      .flatMap((field) =>
        problem(join(path, field), 'APPLICATION_COMMAND_OPTION_FIELD_FORBIDDEN', `An option of this type cannot have ${field}`),
      )
}
