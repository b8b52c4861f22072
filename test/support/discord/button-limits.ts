import { isRecord } from '../is-record.ts'
import { link } from './link-limits.ts'
import type { Problem } from './problem.ts'
import { boolean, both, type Check, integer, join, missing, object, problem, snowflake, string } from './shape.ts'

/** A button: what it must have, and must not have, depends on its style. */
export const button: Check = (value, path) =>
  both(object({ style: integer({ min: 1, max: 6 }), 'disabled?': boolean, 'id?': componentId }), styled)(value, path)

export const customId: Check = (value, path) => string({ min: 1, max: 100 })(value, path)

/** Optional on every component; 32 bits with a sign. */
export const componentId: Check = (value, path) => integer({ min: 0, max: 2 ** 31 - 1 })(value, path)

const LINK = 5
const PREMIUM = 6

const styled: Check = (value, path) => {
  if (!isRecord(value)) return []
  if (value['style'] === LINK)
    return [
      ...object({ url: link(512, ['http', 'https', 'discord']), ...face })(value, path),
      ...faceless(value, path),
      ...without(value, path, ['custom_id', 'sku_id']),
    ]
  if (value['style'] === PREMIUM)
    return [...object({ sku_id: snowflake })(value, path), ...without(value, path, ['custom_id', 'url', 'label', 'emoji'])]
  return [...object({ custom_id: customId, ...face })(value, path), ...faceless(value, path), ...without(value, path, ['url', 'sku_id'])]
}

const face = { 'label?': string({ max: 80 }), 'emoji?': object({ 'id?': snowflake, 'name?': string(), 'animated?': boolean }) }

/** A label of white space shows nothing, so it does not count. */
function faceless({ label, emoji }: Record<string, unknown>, path: string): Problem[] {
  const labelled = typeof label === 'string' && label.trim() !== ''
  return labelled || isRecord(emoji) ? [] : missing(join(path, 'label'))
}

function without(value: Record<string, unknown>, path: string, fields: readonly string[]): Problem[] {
  return fields
    .filter((field) => value[field] !== undefined && value[field] !== null)
    .flatMap((field) => problem(join(path, field), 'BUTTON_COMPONENT_FIELD_FORBIDDEN', `A button of this style cannot have ${field}`))
}
