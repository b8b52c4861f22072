import type { Budget } from '../core/answer/budget.ts'
import type { Demand } from '../core/demand/demand.ts'
import type { Records } from '../core/privacy/inventory.ts'
import type { Limiter } from '../core/settings/limiter.ts'
import type { Changed, SettingsStore } from '../core/settings/settings-store.ts'
import type { Clock } from './clock.ts'
import type { CopyFile } from './copy-file.ts'
import { createDatabaseKeeper, type Keeping } from './database-keeper.ts'
import { createMemoryLimiter } from './memory-limiter.ts'
import type { OpenDatabase } from './open-database.ts'
import { createSettingsCopy } from './settings-copy.ts'
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
  /** When the settings that are remembered last changed, in milliseconds since 1970; undefined when none are. */
  readonly rememberedSince: () => number | undefined
  /** Resolves when nothing is left open. */
  readonly close: () => Promise<void>
}

/** Where a store keeps what it remembers for the next start, and what puts that off a little. */
export interface Remembering {
  readonly file: CopyFile
  readonly after: Clock['after']
}

/**
 * Opens a store; resolves after the first attempt, however it ends. While the database is away a read fails without waiting,
 * so that no answer waits for it, and anything else waits for one more attempt. Settings are remembered if it is told where.
 */
export async function createSteadyStore(keeping: Keeping, remembering?: Remembering): Promise<Store> {
  const listeners: ((changed: Changed) => void)[] = []
  const notify = (changed: Changed) => {
    copy?.want()
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
  const everything = async () => {
    const database = keeper.current()
    return database && use(database, (settings) => settings.everything())
  }
  const copy =
    remembering && createSettingsCopy({ ...remembering, log: keeping.log, read: everything }, { ...remembering, now: keeping.now })
  await Promise.all([keeper.opened().catch(() => {}), copy?.load()])
  if (remembering !== undefined && keeper.fault() !== undefined) keeping.log.warn({}, begunWith(remembering.file, copy?.changedAt()))
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
      remembered: (place) => copy?.settings(place),
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
    rememberedSince: () => copy?.changedAt(),
    close: async () => {
      await copy?.close()
      await keeper.close()
    },
  }
}

/** What answers go by from the start, when that is not the database. */
const begunWith = ({ path }: CopyFile, changedAt: number | undefined): string =>
  changedAt === undefined
    ? `There is no copy of the settings in ${path}: answers go by the usual ones until the database is back`
    : `Answers go by the copy of the settings in ${path}, last changed ${new Date(changedAt).toISOString()}, until the database is back`

type Work<T> = (settings: SettingsQueries) => Promise<T>
