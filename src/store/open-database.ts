import type { Budget } from '../core/answer/budget.ts'
import type { Demand } from '../core/demand/demand.ts'
import type { Records } from '../core/privacy/inventory.ts'
import type { Limiter } from '../core/settings/limiter.ts'
import type { Changed } from '../core/settings/settings-store.ts'
import type { SettingsQueries } from './settings-queries.ts'

/** A database that is open. */
export interface OpenDatabase {
  readonly settings: SettingsQueries
  readonly limiter: Limiter
  readonly budget: Budget
  readonly demand: Demand
  readonly records: Records
  /** False when what is open is not what a new start would open, as after a file was put in its place. */
  readonly isCurrent: () => boolean
  /** Resolves when nothing is left open; never rejects. */
  readonly close: () => Promise<void>
}

/** What a database is opened with. */
export interface Opening {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Told of changes that another process has made. */
  readonly notify: (changed: Changed) => void
  /** Counts turns in this process. */
  readonly limiter: Limiter
}

/** A kind of database: how it is opened, and what the operator calls it. */
export interface DatabaseSource {
  /** The variable that says where it is. */
  readonly variable: 'DATA_DIR' | 'DATABASE_URL'
  /** Where it is, without a secret. */
  readonly where: string
  /** Opens it with the tables of today, or rejects. */
  readonly open: (opening: Opening) => Promise<OpenDatabase>
  /** Why it could not be opened or used, in words that help. */
  readonly reason: (error: unknown) => string
}
