import type { FieldKind } from './field-kinds.ts'

/** Which entries of a value are no collection or topic that there is, by their place in it. */
export function missingNames(kind: FieldKind, value: unknown): readonly Missing[] {
  if (kind.kind !== 'names' || !Array.isArray(value)) return []
  const there = new Set(kind.names.map((name) => name.value))
  return value.flatMap((name, place) => (there.has(name) ? [] : [{ name: String(name), place }]))
}

/** An entry that is no collection or topic. */
export interface Missing {
  readonly name: string
  /** From 0. */
  readonly place: number
}

/** Some of the names that there are, to choose from instead, and whether they are all. */
export function namesToChoose(kind: FieldKind): { readonly names: readonly string[]; readonly all: boolean } {
  const names = kind.kind === 'names' ? kind.names.map((name) => name.value) : []
  return { names: names.slice(0, NAMED), all: names.length <= NAMED }
}

/** Names that a message lists. */
const NAMED = 10
