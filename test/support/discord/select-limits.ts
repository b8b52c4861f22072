import { isRecord } from '../is-record.ts'
import { componentId, customId } from './button-limits.ts'
import type { Problem } from './problem.ts'
import {
  array,
  boolean,
  both,
  type Check,
  type Fields,
  integer,
  join,
  object,
  oneOf,
  problem,
  recordsOf,
  snowflake,
  string,
} from './shape.ts'

/** A menu of the bot's own options. */
export const stringSelect: Check = (value, path) =>
  both(object({ ...common, options: both(array(object(option), { min: 1, max: 25 }), distinctValues) }), choosable)(value, path)

/** A menu that Discord fills with users, roles or channels, those chosen beforehand of its own kind. */
export const autoSelect =
  (...kinds: readonly ('user' | 'role' | 'channel')[]): Check =>
  (value, path) =>
    both(
      object({
        ...common,
        'default_values?': array(object({ id: snowflake, type: oneOf(...kinds) }), { max: 25 }),
        'channel_types?': array(integer({ min: 0, max: 16 })),
      }),
      choosable,
    )(value, path)

const common: Fields = {
  'id?': componentId,
  custom_id: customId,
  'placeholder?': string({ max: 150 }),
  'min_values?': integer({ min: 0, max: 25 }),
  'max_values?': integer({ min: 1, max: 25 }),
  'disabled?': boolean,
  'required?': boolean,
}

const option: Fields = {
  label: string({ min: 1, max: 100 }),
  value: string({ min: 1, max: 100 }),
  'description?': string({ max: 100 }),
  'default?': boolean,
}

const distinctValues: Check = (options, path) => {
  const values = recordsOf(options).map(({ value }) => value)
  return values.flatMap((value, index) =>
    values.indexOf(value) === index
      ? []
      : problem(join(path, index), 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The specified option value is already used'),
  )
}

/** One can choose as many as one must, and no more are chosen beforehand than may be. */
const choosable: Check = (value, path) => {
  if (!isRecord(value)) return []
  const least = numberOf(value['min_values'])
  const most = numberOf(value['max_values'])
  const options = value['options'] === undefined ? Number.POSITIVE_INFINITY : recordsOf(value['options']).length
  const chosen = recordsOf(value['options']).filter((entry) => entry['default'] === true).length + recordsOf(value['default_values']).length
  return [
    ...notAbove(join(path, 'min_values'), least, Math.min(most, options)),
    ...(value['max_values'] === undefined ? [] : notAbove(join(path, 'max_values'), most, options)),
    ...notAbove(join(path, 'options'), chosen, most),
  ]
}

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 1)

const notAbove = (path: string, value: number, most: number): Problem[] =>
  value <= most ? [] : problem(path, 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${most}.`)
