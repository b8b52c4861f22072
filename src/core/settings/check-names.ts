import { InvocationError } from '../command/errors.ts'
import type { Library } from '../library.ts'
import { fieldKinds } from './field-kinds.ts'
import { missingNames, namesToChoose } from './missing-names.ts'
import type { Field } from './policy.ts'

/** Throws an InvocationError for a collection or topic that there is not; what there was when it was chosen may be gone, and is harmless. */
export function checkNames(field: Field, value: unknown, library: Library): void {
  const kind = fieldKinds(library)[field]
  const [missing] = missingNames(kind, value)
  if (missing === undefined) return
  const { names, all } = namesToChoose(kind)
  const key = all ? 'refusals.noSuchName' : 'refusals.noSuchNameOfMany'
  throw new InvocationError(key, { field: { key: `settings.label.${field}` }, missing: missing.name, names })
}
