import { isRecord } from '../is-record.ts'
import { link, media } from './link-limits.ts'
import type { Problem } from './problem.ts'
import { array, boolean, both, type Check, type Fields, integer, missing, object, problem, recordsOf, string } from './shape.ts'

/** The embeds of one message. */
export const embeds: Check = (value, path) => both(array(both(object(embed), visible), { max: 10 }), notTooLong)(value, path)

const web = link(2048, ['http', 'https'])

const image = object({ url: media })

const embed: Fields = {
  'title?': string({ max: 256 }),
  'description?': string({ max: 4096 }),
  'url?': web,
  'timestamp?': (value, path) =>
    typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? [] : problem(path, 'DATE_TIME_TYPE_PARSE', `Could not parse ${value}.`),
  'color?': integer({ min: 0, max: 0xffffff }),
  'footer?': object({ text: string({ min: 1, max: 2048 }), 'icon_url?': media }),
  'author?': object({ name: string({ min: 1, max: 256 }), 'url?': web, 'icon_url?': media }),
  'fields?': array(object({ name: string({ min: 1, max: 256 }), value: string({ min: 1, max: 1024 }), 'inline?': boolean }), { max: 25 }),
  'image?': image,
  'thumbnail?': image,
}

/** An embed of nothing but a colour cannot be shown. */
const visible: Check = (value, path) => {
  if (!isRecord(value)) return []
  const { title, description, fields, image: picture, thumbnail, footer, author } = value
  const shown = [title, description, picture, thumbnail, footer, author].some((part) => part !== undefined && part !== null && part !== '')
  return shown || 0 < recordsOf(fields).length ? [] : missing(`${path}.description`)
}

const notTooLong: Check = (value, path): Problem[] => {
  const total = recordsOf(value).reduce((sum, one) => sum + lengthOf(one), 0)
  return total <= 6000 ? [] : problem(path, 'MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000')
}

function lengthOf({ title, description, footer, author, fields }: Record<string, unknown>): number {
  const texts = [
    title,
    description,
    ...[footer].filter(isRecord).map(({ text }) => text),
    ...[author].filter(isRecord).map(({ name }) => name),
  ]
  const all = [...texts, ...recordsOf(fields).flatMap(({ name, value }) => [name, value])]
  return all.reduce<number>((sum, text) => sum + (typeof text === 'string' ? text.length : 0), 0)
}
