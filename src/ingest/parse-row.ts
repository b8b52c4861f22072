import { z } from 'zod'
import { isBlank, oneLine } from '../core/corpus/legible.ts'
import { LONGEST_PASSAGE } from '../core/corpus/read-body.ts'

/** A row of an existing collection: one passage, and what is said of its article. */
export interface Row {
  readonly id: string
  readonly text: string
  readonly title?: string | undefined
  readonly language?: string | undefined
  readonly url?: string | undefined
  readonly published?: string | undefined
  readonly publisher?: string | undefined
  /** `¶9` or `¶9–10` of the source; counted in its article when there is none. */
  readonly locator?: string | undefined
}

/** Reads what stands in a row of a file; gives the row, or each thing wrong with it. Fields that are none of a row's are let be. */
export function parseRow(value: unknown): { readonly row: Row } | { readonly faults: readonly string[] } {
  const result = schema.safeParse(value)
  if (result.success) return { row: result.data }
  return { faults: result.error.issues.map(({ path, message }) => `Cannot use ${path.length === 0 ? 'row' : String(path[0])}: ${message}`) }
}

/** White space is made single spaces, as the loader makes it. */
const line = (what: string) => z.string(what).transform(oneLine)

const full = (limit: number) => (text: string) => text.length <= limit
const shown = (text: string): boolean => !isBlank(text)

// An empty field is one that the collection has nothing for.
const optional = line('write text, in quotes')
  .nullish()
  .transform((text) => (text === undefined || text === null || isBlank(text) ? undefined : text))

const id = z
  .union([z.string(), z.number()], 'write text or a number')
  .transform((value) => oneLine(String(value)))
  .refine(shown, 'it is empty')
  .refine(full(200), 'longer than 200 characters')

const schema = z.object(
  {
    id,
    text: line('write text, in quotes')
      .refine(shown, 'it is empty')
      .refine(full(LONGEST_PASSAGE), { error: `longer than ${LONGEST_PASSAGE} characters; divide it` }),
    title: optional,
    // The tag as BCP 47 writes it: `en` for `eng` and `EN`, `pt-BR` for `pt_br`.
    language: optional.transform((tag) => (tag === undefined ? undefined : canonical(tag.replaceAll('_', '-')))),
    url: optional,
    // Of a moment, `2024-04-05T10:00:00Z`, the day.
    published: optional.transform((date) => date?.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1')),
    publisher: optional,
    locator: z
      .union([z.string(), z.number()], 'write text or a number')
      .nullish()
      .transform((value) => (value === undefined || value === null || isBlank(String(value)) ? undefined : locatorOf(String(value))))
      .refine((text) => text === undefined || LOCATOR.test(text), 'write a paragraph such as 9 or 9–10'),
  },
  'write { "id": "…", "text": "…" }',
)

const LOCATOR = /^¶\d{1,7}(?:–\d{1,7})?$/

/** With the sign of a paragraph, and the dash that is not on keyboards. */
const locatorOf = (text: string): string => `¶${oneLine(text).replace(/^¶ ?/, '')}`.replace(/ ?[-–—] ?/, '–')

function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag
  } catch {
    return tag
  }
}
