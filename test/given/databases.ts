import type { Setting } from '../../src/core/settings/settings-store.ts'
import type { DatabaseSource } from '../../src/store/open-database.ts'
import type { SettingsQueries } from '../../src/store/settings-queries.ts'
import { freeLimiter } from './settings.ts'

/** A database whose fate a test decides. */
export interface FatefulSource extends DatabaseSource {
  /** What befalls the next attempts to open or use it; undefined to let it be well. */
  fate: string | undefined
  opened: number
  closed: number
  isCurrent: boolean
  /** Every setting in it. */
  everything: readonly Setting[]
}

export function createFatefulSource(): FatefulSource {
  const check = async <T>(value: T): Promise<T> => {
    if (source.fate !== undefined) throw new Error(source.fate)
    return value
  }
  const settings: SettingsQueries = {
    read: () => check([]),
    change: () => check([]),
    undo: () => check(undefined),
    history: () => check([]),
    all: () => check([]),
    workspaces: () => check([]),
    everything: () => check(source.everything),
  }
  const source: FatefulSource = {
    ...{ variable: 'DATA_DIR', where: './data/rift.db', fate: undefined, opened: 0, closed: 0, isCurrent: true, everything: [] },
    reason: (error) => (error instanceof Error ? error.message : 'unknown'),
    open: async () => {
      await check(undefined)
      source.opened++
      source.isCurrent = true
      const close = async () => {
        source.closed++
      }
      return {
        settings,
        limiter: { ...freeLimiter, take: async () => 7 },
        budget: { take: () => check(true) },
        demand: { note: () => check(undefined), report: () => check([]) },
        records: { inventory: () => check({ settings: 0, changes: 0, changesOfPerson: 0, turns: 0, hashes: 0, wishes: 0 }) },
        isCurrent: () => source.isCurrent,
        close,
      }
    },
  }
  return source
}
