import type { Change, Of } from './audit.ts'
import type { Place, Scope } from './place.ts'
import type { Field } from './policy.ts'

/** One field as one scope has it. */
export interface Setting {
  readonly scope: Scope
  readonly field: Field
  /** As it was stored: a JSON value. */
  readonly value: unknown
}

/** What is to become of one field of one scope. */
export interface Wanted {
  readonly scope: Scope
  readonly field: Field
  /** Undefined to inherit it. */
  readonly value: unknown
}

/** A workspace whose settings may have changed; undefined: any. */
export type Changed = Pick<Scope, 'platform' | 'workspace'> | undefined

/** Keeps settings and their history. Whatever promises something rejects while the store cannot be had, and says nothing that is not so. */
export interface SettingsStore {
  /** The settings of all scopes of a place. */
  readonly read: (place: Place) => Promise<readonly Setting[]>
  /**
   * The same as they were known last, here or before the start: at once, also while the store cannot be had. Undefined when
   * nothing is known.
   */
  readonly remembered: (place: Place) => readonly Setting[] | undefined
  /**
   * Changes fields, all or none, each with its entry in the audit. The last write to a field wins, and leaves the others alone.
   * Resolves when the change will survive anything.
   */
  readonly change: (wanted: readonly Wanted[], by: string) => Promise<readonly Change[]>
  /** Undoes the last change of a scope that was not undone; undefined when there is none. */
  readonly undo: (scope: Scope, by: string) => Promise<Change | undefined>
  /** Changes, the newest first. */
  readonly history: (of: Of) => Promise<readonly Change[]>
  /** Every setting of a workspace. */
  readonly all: (of: Pick<Scope, 'platform' | 'workspace'>) => Promise<readonly Setting[]>
  /** The workspaces that have settings. */
  readonly workspaces: () => Promise<readonly Pick<Scope, 'platform' | 'workspace'>[]>
  /** Tells of changes as soon as they are known, made here or elsewhere. */
  readonly watch: (listener: (changed: Changed) => void) => void
}
