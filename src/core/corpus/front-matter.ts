import { z } from 'zod'
import { GENRES } from './genre.ts'
import { isBlank, oneLine } from './legible.ts'
import { rightsSchema } from './rights.ts'

const line = (limit: number) =>
  z
    .string()
    .max(limit, `longer than ${limit} characters`)
    .transform(oneLine)
    .refine((text) => !isBlank(text), 'it is empty')

const date = z
  .string('write a date such as 2024-04-05')
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'write a date such as 2024-04-05', abort: true })
  .refine((text) => new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true, 'there is no such day')

// 500 characters leave room for the link inside every message and button of both platforms.
const url = z
  .url({ protocol: /^https?$/, error: 'write an http or https address' })
  .transform((text) => new URL(text).href)
  .pipe(z.string().max(500, 'longer than 500 characters'))

/** The schema of an article's front matter. */
export const frontMatter = z
  .strictObject({
    title: line(300),
    publisher: line(100),
    author: line(200).nullable().default(null),
    // Told to be unknown, never left out by mistake.
    published: date.nullable(),
    url: url.nullable().default(null),
    archive: url.optional(),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'write a language tag such as en or ar')
      .optional(),
    kind: z.enum(['quote', 'summary'], 'write quote or summary').optional(),
    genre: z.enum(GENRES, `write ${GENRES.slice(0, -1).join(', ')} or ${GENRES.at(-1)}`).optional(),
    rights: rightsSchema,
    embargo: date.optional(),
    supersededBy: z
      .string()
      .regex(/^[^\s/][^\s]{0,199}$/, 'write the name of an article of this collection, such as 2024/rafah')
      .optional(),
    licence: line(100).nullable().default(null),
    credit: line(300).nullable().default(null),
  })
  .transform((it) => ({ ...it, kind: it.kind ?? (it.rights.kind === 'summary' ? ('summary' as const) : ('quote' as const)) }))
  .refine((it) => it.kind === 'summary' || it.rights.kind !== 'summary', {
    path: ['kind'],
    message: 'an article with the right to summaries only cannot be quoted; write kind: summary',
  })
