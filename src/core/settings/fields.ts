import { z } from 'zod'
import { InvocationError } from '../command/errors.ts'
import { isBlank, oneLine } from '../corpus/legible.ts'
import type { ChannelPolicy, Field } from './policy.ts'

/** The values that a field may have. */
export type FieldSchemas = { readonly [F in Field]: z.ZodType<ChannelPolicy[F]> }

/** The bounds of the fields that are numbers. */
export const BOUNDS = { excerpts: { min: 1, max: 5 }, cooldown: { min: 0, max: 3600 }, notice: 200, list: 50 } as const

/** The choices of the fields that have some. */
export const CHOICES = {
  visibility: ['private', 'public', 'asker'],
  share: ['everyone', 'managers', 'nobody'],
  length: ['short', 'medium', 'long'],
} as const

const choice = <const C extends readonly string[]>(choices: C) =>
  z.enum(choices, `write ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`)

const whole = ({ min, max }: { readonly min: number; readonly max: number }, unit: string) => {
  const message = `write a whole number${unit} from ${min} to ${max}`
  return z.number(message).int(message).min(min, message).max(max, message)
}

const list = (what: string, pattern: RegExp) =>
  z
    .array(z.string(`write a list of ${what}`).regex(pattern, `write ${what} that match ${pattern}`), `write a list of ${what}`)
    .max(BOUNDS.list, `write at most ${BOUNDS.list} ${what}`)
    .transform((entries): readonly string[] => [...new Set(entries)])

const ID = /^[\w-]{1,64}$/
const ids = (what: string) => list(`ids of ${what}`, ID)
const names = (what: string) => list(what, /^[a-z0-9][a-z0-9-]{0,47}$/)

/** A list that would leave nothing to ask is no list. */
const someOrAll = (what: string) =>
  names(what)
    .refine((entries) => 0 < entries.length, `write at least one of the ${what}, or null for all`)
    .nullable()

const line = z
  .string('write one line of text')
  .transform(oneLine)
  .refine((text) => text.length <= BOUNDS.notice, `write at most ${BOUNDS.notice} characters`)
  .transform((text) => (isBlank(text) ? null : text))

/** The schema of every field. Its messages say what to write. */
export const fieldSchemas: FieldSchemas = {
  enabled: z.boolean('write true or false'),
  collections: someOrAll('names of collections'),
  topicsAllowed: someOrAll('ids of topics'),
  topicsBlocked: names('ids of topics'),
  visibility: choice(CHOICES.visibility),
  share: choice(CHOICES.share),
  excerpts: whole(BOUNDS.excerpts, ''),
  length: choice(CHOICES.length),
  askerCooldown: whole(BOUNDS.cooldown, ' of seconds'),
  channelCooldown: whole(BOUNDS.cooldown, ' of seconds'),
  managerRoles: ids('roles'),
  managerPeople: ids('people'),
  notice: line.nullable(),
  auditChannel: z.string('write the id of a channel').regex(ID, 'write the id of a channel').nullable(),
}

/** A value that a field may have, from anything. Throws an InvocationError that says what to write. */
export function parseField<F extends Field>(field: F, value: unknown): ChannelPolicy[F] {
  const result = fieldSchemas[field].safeParse(value)
  if (result.success) return result.data
  throw new InvocationError(`Cannot set ${field}: ${result.error.issues[0]?.message ?? 'it has no such value'}`)
}
