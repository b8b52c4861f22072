import { InvocationError } from '../command/errors.ts'
import type { Library } from '../library.ts'
import { fieldKinds } from './field-kinds.ts'
import type { Field } from './policy.ts'

/** Throws an InvocationError for a collection or topic that there is not; what there was when it was chosen may be gone, and is harmless. */
export function checkNames(field: Field, value: unknown, library: Library): void {
  const kind = fieldKinds(library)[field]
  if (kind.kind !== 'names' || !Array.isArray(value)) return
  const there = new Set(kind.names.map((name) => name.value))
  const missing = value.find((name) => !there.has(name))
  if (missing === undefined) return
  const some = kind.names.slice(0, NAMED).map((name) => name.value)
  const key = some.length < kind.names.length ? 'refusals.noSuchNameOfMany' : 'refusals.noSuchName'
  throw new InvocationError(key, { field: { key: `settings.label.${field}` }, missing: String(missing), names: some })
}

/** Names that a message lists. */
const NAMED = 10
