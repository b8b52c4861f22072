import type { Log } from '../core/log.ts'
import type { Limiter } from '../core/settings/limiter.ts'
import type { Changed } from '../core/settings/settings-store.ts'
import type { DatabaseSource, OpenDatabase } from './open-database.ts'

/** Keeps a database open through whatever happens to it, and tells the operator when it goes and when it is back. */
export interface DatabaseKeeper {
  /** What is open now. */
  readonly current: () => OpenDatabase | undefined
  /** What is open, or after one attempt to open it. */
  readonly opened: () => Promise<OpenDatabase>
  /** Sets off an attempt to open it, unless one was made just now. */
  readonly wake: () => void
  /** Takes what went wrong with a database, which is not used any more. */
  readonly fail: (lost: OpenDatabase, error: unknown) => void
  /** What keeps the database from being used; undefined when nothing does. */
  readonly fault: () => string | undefined
  /** Resolves when nothing is left open. */
  readonly close: () => Promise<void>
}

/** What a database is kept by. */
export interface Keeping {
  readonly source: DatabaseSource
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly log: Log
}

/** What it is kept with besides. */
interface Attached {
  readonly notify: (changed: Changed) => void
  readonly limiter: Limiter
}

export function createDatabaseKeeper({ source, now, log }: Keeping, { notify, limiter }: Attached): DatabaseKeeper {
  let database: OpenDatabase | undefined
  let opening: Promise<OpenDatabase> | undefined
  let fault: string | undefined
  let triedAt = Number.NEGATIVE_INFINITY
  let closing: Promise<void> | undefined
  let isClosed = false
  const blame = (err: unknown): void => {
    const reason = source.reason(err)
    if (fault !== reason) log.error({ err }, `${source.variable}: Cannot use the database ${source.where}: ${reason}. ${GOES_ON}`)
    fault = reason
  }
  const attempt = async (): Promise<OpenDatabase> => {
    triedAt = now()
    await closing
    const fresh = await source.open({ now, notify, limiter })
    if (isClosed) {
      await fresh.close()
      throw new Error('Cannot open the database: it is no longer needed')
    }
    if (fault !== undefined) log.info({}, `The database ${source.where} is back; settings can be changed again`)
    fault = undefined
    database = fresh
    notify(undefined)
    return fresh
  }
  const open = (): Promise<OpenDatabase> => {
    opening ??= attempt().finally(() => {
      opening = undefined
    })
    return opening
  }
  const openOrBlame = (): Promise<OpenDatabase> =>
    open().catch((error: unknown) => {
      if (!isClosed) blame(error)
      throw error
    })
  const drop = async (): Promise<void> => {
    const last = database
    database = undefined
    closing = last?.close()
    await closing
  }
  const current = () => {
    if (database?.isCurrent() === false) void drop()
    return database
  }
  return {
    current,
    opened: async () => current() ?? openOrBlame(),
    wake: () => {
      if (PAUSE <= now() - triedAt) openOrBlame().catch(() => {})
    },
    fail: (lost, error) => {
      if (lost !== database) return
      void drop()
      blame(error)
    },
    fault: () => fault,
    close: () => {
      isClosed = true
      return drop()
    },
  }
}

const GOES_ON = 'Answers go on with the last settings known, or else the usual ones, and changes are refused'

/** Milliseconds between two attempts that are set off. */
const PAUSE = 1000
