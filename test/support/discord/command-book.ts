import { recordsOf } from './shape.ts'

export type Command = Readonly<Record<string, unknown>>

/** The commands Discord keeps, by scope: `global`, or the id of a guild. */
export interface CommandBook {
  readonly registered: ReadonlyMap<string, readonly Command[]>
  list(scope: string): readonly Command[]
  /** Replaces the whole scope. */
  put(scope: string, commands: readonly object[]): readonly Command[]
  /** Adds one, or replaces the one of its name and type. */
  upsert(scope: string, command: object): { readonly command: Command; readonly isNew: boolean }
  /** The id of a chat command, if it is registered anywhere. */
  idOf(name: string): string | undefined
}

export function createCommandBook(applicationId: string, nextId: () => string): CommandBook {
  const registered = new Map<string, readonly Command[]>()
  const list = (scope: string) => registered.get(scope) ?? []
  const store = (scope: string, command: object): Command => {
    const whole = { ...defaultsOf(scope), ...withoutFalse(command) }
    const id = list(scope).find((known) => isSameCommand(known, whole))?.['id'] ?? nextId()
    return { ...whole, id, application_id: applicationId, version: nextId() }
  }
  return {
    ...{ registered, list },
    put: (scope, commands) => {
      const stored = commands.map((command) => store(scope, command))
      registered.set(scope, stored)
      return stored
    },
    upsert: (scope, given) => {
      const command = store(scope, given)
      const others = list(scope).filter((known) => !isSameCommand(known, command))
      const isNew = others.length === list(scope).length
      registered.set(scope, [...others, command])
      return { command, isNew }
    },
    idOf: (name) => {
      const found = [...registered.values()].flat().find((command) => command['name'] === name && command['type'] === CHAT_INPUT)
      return found === undefined ? undefined : String(found['id'])
    },
  }
}

const CHAT_INPUT = 1

const isSameCommand = (one: Command, other: Command): boolean => one['name'] === other['name'] && one['type'] === other['type']

function defaultsOf(scope: string): Command {
  const common = { type: CHAT_INPUT, description: '', default_member_permissions: null, nsfw: false }
  return scope === 'global'
    ? { ...common, dm_permission: true, contexts: [0, 1, 2], integration_types: [0] }
    : { ...common, guild_id: scope }
}

/** Of options, Discord leaves out what is false. */
function withoutFalse(part: object): Command {
  const entries = Object.entries(part).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries.map(([key, value]) => (key === 'options' ? [key, recordsOf(value).map(optionOf)] : [key, value])))
}

const optionOf = (option: Record<string, unknown>): Command => {
  const kept = Object.entries(option).filter(([key, value]) => value !== false || (key !== 'required' && key !== 'autocomplete'))
  return withoutFalse(Object.fromEntries(kept))
}
