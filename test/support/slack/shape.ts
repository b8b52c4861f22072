import { isRecord } from '../is-record.ts'

/** Says what is wrong with a value; `pointer` is the JSON pointer of that value. */
export type Check = (value: unknown, pointer: string) => readonly Fault[]

export interface Fault {
  readonly pointer: string
  readonly message: string
}

/** The fields of an object; a name ending in `?` may be absent, and no other field may be present. */
export type Fields = Readonly<Record<string, Check>>

export interface Bounds {
  readonly min?: number
  readonly max?: number
}

/** Lengths are counted in UTF-16 code units, the strictest of the ways Slack might count. */
export function string({ min = 0, max = Number.POSITIVE_INFINITY, pattern }: Bounds & { pattern?: RegExp } = {}): Check {
  return (value, pointer) => {
    if (typeof value !== 'string') return fault(pointer, 'must be a string')
    if (value.length < min) return fault(pointer, `must be more than ${min - 1} characters`)
    if (max < value.length) return fault(pointer, `must be less than ${max + 1} characters`)
    return pattern === undefined || pattern.test(value) ? [] : fault(pointer, `must match ${pattern.source}`)
  }
}

export function integer({ min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Bounds = {}): Check {
  return (value, pointer) =>
    typeof value === 'number' && Number.isInteger(value) && min <= value && value <= max
      ? []
      : fault(pointer, `must be an integer between ${min} and ${max}`)
}

export const boolean: Check = (value, pointer) => (typeof value === 'boolean' ? [] : fault(pointer, 'must be a boolean'))

export function oneOf(...allowed: readonly unknown[]): Check {
  return (value, pointer) => (allowed.includes(value) ? [] : fault(pointer, `must be one of ${allowed.join(', ')}`))
}

export function array(item: Check, { min = 0, max = Number.POSITIVE_INFINITY }: Bounds = {}): Check {
  return (value, pointer) => {
    if (!Array.isArray(value)) return fault(pointer, 'must be an array')
    if (value.length < min) return fault(pointer, `must have at least ${min} items`)
    if (max < value.length) return fault(pointer, `no more than ${max} items allowed`)
    return value.flatMap((entry, index) => item(entry, `${pointer}/${index}`))
  }
}

export function object(fields: Fields): Check {
  return (value, pointer) => {
    if (!isRecord(value)) return fault(pointer, 'must be an object')
    const known = new Set(Object.keys(fields).map((name) => name.replace('?', '')))
    const unknown = Object.keys(value).filter((name) => !known.has(name))
    return [
      ...unknown.flatMap((name) => fault(pointer, `invalid additional property: ${name}`)),
      ...Object.entries(fields).flatMap(([name, check]) => fieldFaults({ value, name, check, pointer })),
    ]
  }
}

/** An object whose `type` says which fields it has. */
export function tagged(types: Readonly<Record<string, Fields>>): Check {
  return (value, pointer) => {
    const type = isRecord(value) ? value['type'] : undefined
    const fields = typeof type === 'string' && Object.hasOwn(types, type) ? types[type] : undefined
    if (fields === undefined) return fault(`${pointer}/type`, `unsupported type: ${type}`)
    return object({ type: string(), ...fields })(value, pointer)
  }
}

/** Every check that applies, in order; later ones run only on a value the earlier ones accept. */
export function both(...checks: readonly Check[]): Check {
  return (value, pointer) => {
    for (const check of checks) {
      const faults = check(value, pointer)
      if (0 < faults.length) return faults
    }
    return []
  }
}

export function fault(pointer: string, message: string): readonly Fault[] {
  return [{ pointer, message }]
}

interface Field {
  readonly value: Record<string, unknown>
  readonly name: string
  readonly check: Check
  readonly pointer: string
}

function fieldFaults({ value, name, check, pointer }: Field): readonly Fault[] {
  const key = name.replace('?', '')
  if (value[key] !== undefined) return check(value[key], `${pointer}/${key}`)
  return name.endsWith('?') ? [] : fault(pointer, `missing required field: ${key}`)
}
