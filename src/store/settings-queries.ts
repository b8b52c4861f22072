import type { Kysely } from 'kysely'
import type { Change, Of } from '../core/settings/audit.ts'
import { scopeKey, scopesOf } from '../core/settings/place.ts'
import type { Changed, Setting, SettingsStore } from '../core/settings/settings-store.ts'
import { readEverything } from './read-everything.ts'
import { changeOf, scopeIn, settingOf } from './rows.ts'
import { record, undoLast } from './settings-changes.ts'
import type { Tables } from './tables.ts'

/** What the same queries need of either database. */
export interface Base {
  readonly db: Kysely<Tables>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Tells other processes, once the transaction is through. */
  readonly announce: (transaction: Kysely<Tables>, changed: NonNullable<Changed>) => Promise<unknown>
}

/** The store of settings without what watches it and what it remembers. */
export interface SettingsQueries extends Omit<SettingsStore, 'watch' | 'remembered'> {
  /** Every setting of every workspace, always in the same order. */
  readonly everything: () => Promise<readonly Setting[]>
}

export function createSettingsQueries(base: Base): SettingsQueries {
  const { db } = base
  return {
    read: async (place) => {
      const scopes = scopesOf(place)
      const [first] = scopes
      if (first === undefined) return []
      const rows = await db
        .selectFrom('settings')
        .selectAll()
        .where('platform', '=', first.platform)
        .where('workspace', '=', first.workspace)
        .where('scope', 'in', scopes.map(scopeKey))
        .execute()
      return rows.map(settingOf)
    },
    change: (wanted, by) => db.transaction().execute((transaction) => record(transaction, base, { wanted, by })),
    undo: (scope, by) => db.transaction().execute((transaction) => undoLast(transaction, base, { scope, by })),
    history: (of) => history(db, of),
    all: async ({ platform, workspace }) => {
      const ours = db.selectFrom('settings').selectAll().where('platform', '=', platform).where('workspace', '=', workspace)
      return (await ours.orderBy('scope').orderBy('field').execute()).map(settingOf)
    },
    everything: () => readEverything(db),
    workspaces: () =>
      db.selectFrom('settings').select(['platform', 'workspace']).distinct().orderBy('platform').orderBy('workspace').execute(),
  }
}

async function history(db: Kysely<Tables>, { platform, workspace, scope, limit }: Of): Promise<readonly Change[]> {
  let query = db.selectFrom('changes').selectAll().orderBy('id', 'desc')
  if (platform !== undefined) query = query.where('platform', '=', platform)
  if (workspace !== undefined) query = query.where('workspace', '=', workspace)
  if (scope !== undefined) query = query.where((row) => row.and(scopeIn(scope)))
  if (limit !== undefined) query = query.limit(limit)
  return (await query.execute()).map(changeOf)
}
