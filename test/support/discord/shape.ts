import { isRecord } from '../is-record.ts'
import type { Problem } from './problem.ts'

/** Says what is wrong with a value; `path` is where that value stands. */
export type Check = (value: unknown, path: string) => readonly Problem[]

/** The fields of an object; a name ending in `?` may be absent or null. Other fields are ignored, as Discord does. */
export type Fields = Readonly<Record<string, Check>>

export interface Bounds {
  readonly min?: number
  readonly max?: number
}

/** Lengths are counted in UTF-16 code units; what is only white space counts as empty, because Discord trims it. */
export function string({ min = 0, max = Number.POSITIVE_INFINITY }: Bounds = {}): Check {
  return (value, path) => {
    if (typeof value !== 'string') return problem(path, 'STRING_TYPE_CONVERT', `Could not interpret "${value}" as string.`)
    return value.trim().length < min || max < value.length ? badLength(path, { min, max }) : []
  }
}

export function integer({ min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER }: Bounds = {}): Check {
  return (value, path) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) return problem(path, 'NUMBER_TYPE_COERCE', `Value "${value}" is not int.`)
    if (value < min) return problem(path, 'NUMBER_TYPE_MIN', `int value should be greater than or equal to ${min}.`)
    return max < value ? problem(path, 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`) : []
  }
}

export const boolean: Check = (value, path) =>
  typeof value === 'boolean' ? [] : problem(path, 'BOOLEAN_TYPE_CONVERT', 'Must be either true or false.')

export const snowflake: Check = (value, path) =>
  typeof value === 'string' && /^\d{17,20}$/.test(value) ? [] : problem(path, 'NUMBER_TYPE_COERCE', `Value "${value}" is not snowflake.`)

export function oneOf(...allowed: readonly unknown[]): Check {
  return (value, path) =>
    allowed.includes(value) ? [] : problem(path, 'BASE_TYPE_CHOICES', `Value must be one of {${allowed.join(', ')}}.`)
}

export function array(item: Check, { min = 0, max = Number.POSITIVE_INFINITY }: Bounds = {}): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return problem(path, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType')
    if (value.length < min || max < value.length) return badLength(path, { min, max })
    return value.flatMap((entry, index) => item(entry, join(path, index)))
  }
}

export function object(fields: Fields): Check {
  return (value, path) => {
    if (!isRecord(value)) return notAnObject(path)
    return Object.entries(fields).flatMap(([name, check]) => {
      const key = name.replace('?', '')
      const found = value[key] ?? undefined
      if (found !== undefined) return check(found, join(path, key))
      return name.endsWith('?') ? [] : missing(join(path, key))
    })
  }
}

/** An object whose numeric `type` says how to check it. */
export function byType(checks: Readonly<Record<number, Check>>): Check {
  return (value, path) => {
    if (!isRecord(value)) return notAnObject(path)
    const type = value['type']
    if (type === undefined || type === null) return missing(join(path, 'type'))
    const check = typeof type === 'number' ? checks[type] : undefined
    if (check !== undefined) return check(value, path)
    const types = Object.keys(checks).join(', ')
    return problem(join(path, 'type'), 'UNION_TYPE_CHOICES', `Value of field "type" must be one of (${types}).`)
  }
}

/** Every check in order; later ones run only on a value the earlier ones accept. */
export function both(...checks: readonly Check[]): Check {
  return (value, path) => {
    for (const check of checks) {
      const problems = check(value, path)
      if (0 < problems.length) return problems
    }
    return []
  }
}

export const problem = (path: string, code: string, message: string): Problem[] => [{ path, code, message }]

export const missing = (path: string): Problem[] => problem(path, 'BASE_TYPE_REQUIRED', 'This field is required')

export const join = (path: string, key: string | number): string => (path === '' ? `${key}` : `${path}.${key}`)

/** The objects in a list, and none if it is no list. */
export function recordsOf(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

const notAnObject = (path: string) => problem(path, 'MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType')

function badLength(path: string, { min, max }: Required<Bounds>): Problem[] {
  if (max === Number.POSITIVE_INFINITY) return problem(path, 'BASE_TYPE_MIN_LENGTH', `Must be ${min} or more in length.`)
  if (min === 0) return problem(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`)
  return problem(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`)
}
