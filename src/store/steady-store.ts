import type { Budget } from '../core/answer/budget.ts'
import type { Demand } from '../core/demand/demand.ts'
import type { Records } from '../core/privacy/inventory.ts'
import type { Limiter } from '../core/settings/limiter.ts'
import type { Changed, SettingsStore } from '../core/settings/settings-store.ts'
import { createDatabaseKeeper, type Keeping } from './database-keeper.ts'
import { createMemoryLimiter } from './memory-limiter.ts'
import type { OpenDatabase } from './open-database.ts'
import type { SettingsQueries } from './settings-queries.ts'

/** A store that goes on through the loss of its database. */
export interface Store {
  readonly settings: SettingsStore
  readonly limiter: Limiter
  readonly budget: Budget
  readonly demand: Demand
  readonly records: Records
  /** Where the database is, without a secret, and the variable that says so. */
  readonly where: string
  readonly variable: string
  /** What keeps the database from being used; undefined when nothing does. */
  readonly fault: () => string | undefined
  /** Resolves when nothing is left open. */
  readonly close: () => Promise<void>
}

/**
 * Opens a store; resolves after the first attempt, however it ends. While the database is away a read fails without waiting,
 * so that no answer waits for it, and anything else waits for one more attempt.
 */
export async function createSteadyStore(keeping: Keeping): Promise<Store> {
  const listeners: ((changed: Changed) => void)[] = []
  const notify = (changed: Changed) => {
    for (const listener of listeners) listener(changed)
  }
  const alone = createMemoryLimiter()
  const keeper = createDatabaseKeeper(keeping, { notify, limiter: alone })
  const using = async <T>(database: OpenDatabase, work: (database: OpenDatabase) => Promise<T>): Promise<T> => {
    try {
      return await work(database)
    } catch (error) {
      keeper.fail(database, error)
      throw error
    }
  }
  const use = <T>(database: OpenDatabase, work: Work<T>): Promise<T> => using(database, ({ settings }) => work(settings))
  const whole = async <T>(work: (database: OpenDatabase) => Promise<T>): Promise<T> => using(await keeper.opened(), work)
  const patiently = <T>(work: Work<T>): Promise<T> => whole(({ settings }) => work(settings))
  const changing = <T>(changed: Changed, work: Work<T>): Promise<T> => patiently(work).finally(() => notify(changed))
  const limiter = (): Limiter => keeper.current()?.limiter ?? alone
  await keeper.opened().catch(() => {})
  return {
    settings: {
      read: async (place) => {
        const database = keeper.current()
        if (database !== undefined) return use(database, ({ read }) => read(place))
        keeper.wake()
        throw new Error(`Cannot read settings: ${keeper.fault() ?? 'the database is not open yet'}`)
      },
      change: (wanted, by) => changing(wanted[0]?.scope, ({ change }) => change(wanted, by)),
      undo: (scope, by) => changing(scope, ({ undo }) => undo(scope, by)),
      history: (of) => patiently(({ history }) => history(of)),
      all: (of) => patiently(({ all }) => all(of)),
      workspaces: () => patiently(({ workspaces }) => workspaces()),
      watch: (listener) => void listeners.push(listener),
    },
    limiter: {
      take: (key, seconds) => limiter().take(key, seconds),
      giveBack: (key, seconds) => limiter().giveBack(key, seconds),
    },
    budget: {
      // What cannot be counted may not be shown.
      take: async (...given) => {
        const database = keeper.current()
        if (database !== undefined) return using(database, ({ budget }) => budget.take(...given)).catch(() => false)
        keeper.wake()
        return false
      },
    },
    demand: {
      note: (wishes, asker) => whole(({ demand }) => demand.note(wishes, asker)),
      report: () => whole(({ demand }) => demand.report()),
    },
    records: { inventory: (viewer) => whole(({ records }) => records.inventory(viewer)) },
    where: keeping.source.where,
    variable: keeping.source.variable,
    fault: keeper.fault,
    close: keeper.close,
  }
}

type Work<T> = (settings: SettingsQueries) => Promise<T>
