import type { Scope } from './place.ts'
import type { Field } from './policy.ts'

/** A change that was made: who, when, where, and what it was before. */
export interface Change {
  /** Grows with every change. */
  readonly id: number
  /** ISO 8601, UTC. */
  readonly at: string
  /** The person's id, or a word for who is no member. */
  readonly by: string
  readonly scope: Scope
  readonly field: Field
  /** Undefined when it was inherited. */
  readonly before: unknown
  /** Undefined when it is inherited now. */
  readonly after: unknown
  /** The id of the change that this one undid; null when it undid none. */
  readonly undoes: number | null
}

/** Which changes are wanted; what is absent limits nothing. */
export interface Of {
  readonly platform?: string | undefined
  readonly workspace?: string | undefined
  readonly scope?: Scope | undefined
  readonly limit?: number | undefined
}
