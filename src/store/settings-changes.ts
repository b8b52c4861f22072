import type { Kysely } from 'kysely'
import type { Change } from '../core/settings/audit.ts'
import { type Scope, scopeKey } from '../core/settings/place.ts'
import type { Wanted } from '../core/settings/settings-store.ts'
import { changeOf, jsonOf, scopeIn } from './rows.ts'
import type { Base } from './settings-queries.ts'
import type { Tables } from './tables.ts'

/** Changes and who makes them. */
export interface Order {
  readonly wanted: readonly Wanted[]
  readonly by: string
}

/** Makes changes within a transaction, each with its entry in the audit; one that would change nothing is left out of both. */
export async function record(db: Kysely<Tables>, base: Base, { wanted, by }: Order): Promise<readonly Change[]> {
  // Always in the same order, so that two who want the same scopes do not wait for each other.
  const ordered = [...wanted].sort((a, b) => (orderOf(a.scope) < orderOf(b.scope) ? -1 : 1))
  const changes: Change[] = []
  for (const { scope, field, value } of ordered) {
    await hold(db, scope)
    changes.push(...(await set(db, base, { ...scopeIn(scope), field, after: jsonOf(value), by, undoes: null })))
  }
  await announceAll(db, base, changes)
  return changes
}

/** Undoes the last change of a scope that neither was undone nor undid another. */
export async function undoLast(db: Kysely<Tables>, base: Base, { scope, by }: { readonly scope: Scope; readonly by: string }) {
  await hold(db, scope)
  const last = await db
    .selectFrom('changes')
    .selectAll()
    .where((row) => row.and(scopeIn(scope)))
    .where('undoes', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('changes as later').select('later.id').whereRef('later.undoes', '=', 'changes.id'))),
    )
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last === undefined) return undefined
  const changes = await set(db, base, { ...scopeIn(scope), field: last.field, after: last.before, by, undoes: last.id })
  await announceAll(db, base, changes)
  return changes[0]
}

const orderOf = (scope: Scope): string => `${scope.platform} ${scope.workspace} ${scopeKey(scope)}`

/** Waits until nobody else changes the scope, and keeps others waiting until the transaction ends. */
const hold = (db: Kysely<Tables>, scope: Scope) =>
  db
    .insertInto('scopes')
    .values({ ...scopeIn(scope), revision: 1 })
    .onConflict((conflict) =>
      conflict.columns(['platform', 'workspace', 'scope']).doUpdateSet((row) => ({ revision: row('scopes.revision', '+', 1) })),
    )
    .execute()

type Entry = Omit<Tables['changes'], 'id' | 'at' | 'before'>

async function set(db: Kysely<Tables>, { now }: Base, entry: Entry): Promise<Change[]> {
  const { platform, workspace, scope, field, after } = entry
  const key = { platform, workspace, scope, field }
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where((it) => it.and(key))
    .executeTakeFirst()
  const before = row?.value ?? null
  if (before === after && entry.undoes === null) return []
  if (after === null)
    await db
      .deleteFrom('settings')
      .where((it) => it.and(key))
      .execute()
  else
    await db
      .insertInto('settings')
      .values({ ...key, value: after })
      .onConflict((conflict) => conflict.columns(['platform', 'workspace', 'scope', 'field']).doUpdateSet({ value: after }))
      .execute()
  const values = { ...entry, before, at: new Date(now()).toISOString() }
  return [changeOf(await db.insertInto('changes').values(values).returningAll().executeTakeFirstOrThrow())]
}

async function announceAll(db: Kysely<Tables>, { announce }: Base, changes: readonly Change[]): Promise<void> {
  const workspaces = new Map(changes.map(({ scope: { platform, workspace } }) => [`${platform} ${workspace}`, { platform, workspace }]))
  for (const changed of workspaces.values()) await announce(db, changed)
}
