import { isRecord } from '../is-record.ts'
import { sizeOfCommand } from './command-size.ts'
import { commandName, description, localized, menuName } from './command-words.ts'
import { options } from './option-limits.ts'
import { type Problem, TOO_MANY_COMMANDS } from './problem.ts'
import { array, boolean, both, type Check, type Fields, join, object, oneOf, problem, recordsOf } from './shape.ts'

/** Where commands are registered: everywhere, or in one guild. */
export type Scope = 'global' | 'guild'

/** Why Discord would refuse `PUT /applications/{id}/commands`. Empty: it is accepted. */
export function problemsOfCommands(body: unknown, scope: Scope = 'global'): Problem[] {
  const list = array((value, path) => problemsOfCommand(value, path, scope))(body, '')
  return [...list, ...duplicates(body), ...excess(body)]
}

/** Why Discord would refuse one command. */
export function problemsOfCommand(value: unknown, path: string, scope: Scope): readonly Problem[] {
  const type = isRecord(value) ? (value['type'] ?? CHAT_INPUT) : CHAT_INPUT
  const byScope = scope === 'guild' ? notInGuilds : () => []
  return both(object(type === CHAT_INPUT ? chatInput : menu), type === CHAT_INPUT ? notTooLarge : plain, byScope)(value, path)
}

const CHAT_INPUT = 1

const common: Fields = {
  'type?': oneOf(1, 2, 3, 4),
  'default_member_permissions?': (value, path) =>
    typeof value === 'string' && /^\d+$/.test(value) ? [] : problem(path, 'NUMBER_TYPE_COERCE', `Value "${value}" is not int.`),
  'contexts?': both(array(oneOf(0, 1, 2), { max: 3 }), noRepeats),
  'integration_types?': both(array(oneOf(0, 1), { min: 1, max: 2 }), noRepeats),
  'nsfw?': boolean,
  'dm_permission?': boolean,
}

const chatInput: Fields = {
  ...common,
  name: commandName,
  'name_localizations?': localized(commandName),
  description,
  'description_localizations?': localized(description),
  'options?': options,
}

const menu: Fields = { ...common, name: menuName, 'name_localizations?': localized(menuName) }

/** What stands in a menu has neither a description nor options. */
const plain: Check = (value, path) =>
  ['description', 'options']
    .filter((field) => isRecord(value) && value[field] !== undefined && value[field] !== null && `${value[field]}` !== '')
    .flatMap((field) => problem(join(path, field), 'APPLICATION_COMMAND_FIELD_FORBIDDEN', `Context menu commands cannot have ${field}`))

const notTooLarge: Check = (value, path) =>
  sizeOfCommand(value) <= 8000 ? [] : problem(path, 'APPLICATION_COMMAND_TOO_LARGE', 'Command exceeds maximum size (8000)')

const notInGuilds: Check = (value, path) =>
  ['contexts', 'integration_types']
    .filter((field) => isRecord(value) && value[field] !== undefined && value[field] !== null)
    .flatMap((field) => problem(join(path, field), 'APPLICATION_COMMAND_GLOBAL_ONLY', `${field} can only be set on global commands`))

function noRepeats(value: unknown, path: string): readonly Problem[] {
  return Array.isArray(value) && new Set(value).size < value.length ? problem(path, 'LIST_ITEM_DUPLICATED', 'Items must be unique') : []
}

const keyOf = ({ type, name }: Record<string, unknown>): string => `${type ?? CHAT_INPUT} ${name}`

function duplicates(body: unknown): Problem[] {
  const keys = recordsOf(body).map(keyOf)
  if (new Set(keys).size === keys.length) return []
  return problem('', 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique')
}

/** How many of each type there may be. */
const most: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15, 4: 1 }

function excess(body: unknown): Problem[] {
  return Object.entries(most).flatMap(([type, count]) => {
    const found = recordsOf(body).filter((command) => (command['type'] ?? CHAT_INPUT) === Number(type))
    return found.length <= count ? [] : problem('', TOO_MANY_COMMANDS, `Maximum number of application commands reached (${count})`)
  })
}
