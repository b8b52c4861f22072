import { z } from 'zod'
import { InvocationError } from '../command/errors.ts'
import { isBlank, oneLine } from '../corpus/legible.ts'
import { USUAL_LANGUAGE } from '../voice/languages.ts'
import { voiceOf } from '../voice/voice.ts'
import { BOUNDS, CHOICES } from './bounds.ts'
import type { ChannelPolicy, Field } from './policy.ts'
import { wanted } from './wanted.ts'

/** The values that a field may have. */
export type FieldSchemas = { readonly [F in Field]: z.ZodType<ChannelPolicy[F]> }

const whole = ({ min, max }: { readonly min: number; readonly max: number }) => z.number().int().min(min).max(max)

const list = (entry: RegExp) =>
  z
    .array(z.string().regex(entry))
    .max(BOUNDS.list)
    .transform((entries): readonly string[] => [...new Set(entries)])

const ID = /^[\w-]{1,64}$/
const ids = list(ID)
const names = list(/^[a-z0-9][a-z0-9-]{0,47}$/)

/** A list that would leave nothing to ask is no list. */
const someOrAll = names.refine((entries) => 0 < entries.length).nullable()

const line = z
  .string()
  .transform(oneLine)
  .refine((text) => text.length <= BOUNDS.notice)
  .transform((text) => (isBlank(text) ? null : text))

const bare: FieldSchemas = {
  enabled: z.boolean(),
  collections: someOrAll,
  topicsAllowed: someOrAll,
  topicsBlocked: names,
  visibility: z.enum(CHOICES.visibility),
  share: z.enum(CHOICES.share),
  excerpts: whole(BOUNDS.excerpts),
  length: z.enum(CHOICES.length),
  language: z.enum(CHOICES.language),
  askerCooldown: whole(BOUNDS.cooldown),
  channelCooldown: whole(BOUNDS.cooldown),
  managerRoles: ids,
  managerPeople: ids,
  notice: line.nullable(),
  auditChannel: z.string().regex(ID).nullable(),
}

/** The schema of every field. Whatever is wrong with a value, the message says what to write. */
export const fieldSchemas = Object.fromEntries(
  Object.entries(bare).map(([field, schema]) => [field, saying(schema, field as Field)]),
) as unknown as FieldSchemas

function saying(schema: z.ZodType, field: Field): z.ZodType {
  return z.unknown().transform((value, { addIssue }) => {
    const result = schema.safeParse(value)
    if (result.success) return result.data
    addIssue(voiceOf(USUAL_LANGUAGE).text(wanted[field].key, wanted[field].values))
    return z.NEVER
  })
}

/** A value that a field may have, from anything. Throws an InvocationError that says what to write. */
export function parseField<F extends Field>(field: F, value: unknown): ChannelPolicy[F] {
  const result = bare[field].safeParse(value)
  if (result.success) return result.data
  throw new InvocationError('refusals.cannotSet', { field: { key: `settings.label.${field}` }, wanted: wanted[field] })
}
