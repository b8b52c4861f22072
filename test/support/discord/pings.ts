import { isRecord } from '../is-record.ts'
import { textsOf } from './component-tree.ts'

/**
 * What in a message would notify someone: `<@id>`, `<@&id>`, `@everyone`, `@here`, in reading order.
 * Escapes and code marks count for nothing here; that they keep a mention from notifying is nowhere promised.
 */
export function pingsOf(message: unknown): string[] {
  if (!isRecord(message)) return []
  const { content, components, allowed_mentions: allowed } = message
  const texts = [...(typeof content === 'string' ? [content] : []), ...textsOf(components)]
  const rules = rulesOf(allowed)
  return texts
    .flatMap((text) => [...text.matchAll(MENTION)])
    .flatMap(([mention, kind, id]) => (notifies(rules, kind, id) ? [normal(mention)] : []))
}

const MENTION = /<(@!?|@&)(\d{1,20})>|@everyone|@here/g

interface Rules {
  readonly parse: readonly unknown[]
  readonly users: readonly unknown[]
  readonly roles: readonly unknown[]
}

/** The answer to an interaction that says nothing about mentions notifies users, but neither roles nor everyone. */
function rulesOf(allowed: unknown): Rules {
  if (!isRecord(allowed)) return { parse: ['users'], users: [], roles: [] }
  return { parse: listOf(allowed['parse']), users: listOf(allowed['users']), roles: listOf(allowed['roles']) }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function notifies({ parse, users, roles }: Rules, kind: string | undefined, id: string | undefined): boolean {
  if (kind === undefined) return parse.includes('everyone')
  return kind === '@&' ? parse.includes('roles') || roles.includes(id) : parse.includes('users') || users.includes(id)
}

const normal = (mention: string): string => mention.replace('@!', '@')
