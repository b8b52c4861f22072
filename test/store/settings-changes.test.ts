import type { Kysely } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Wanted } from '../../src/core/settings/settings-store.ts'
import { record, undoLast } from '../../src/store/settings-changes.ts'
import type { Tables } from '../../src/store/tables.ts'
import { scopeOf } from '../given/settings.ts'
import { emptyTables } from '../given/tables.ts'

let db: Kysely<Tables>

beforeEach(async () => {
  db = await emptyTables()
})

afterEach(() => db.destroy())

const base = () => ({ db, now: () => 0, announce: async () => {} })
const change = (...wanted: readonly Wanted[]) => record(db, base(), { wanted, by: 'ann' })
const setting = (channel: string | null, value: unknown): Wanted => ({ scope: scopeOf({ channel }), field: 'excerpts', value })
const revisions = async () =>
  Object.fromEntries((await db.selectFrom('scopes').selectAll().execute()).map(({ scope, revision }) => [scope, revision]))

test('scopes are changed in the same order by everybody, so that nobody waits in a circle', async () => {
  const changes = await change(setting('B', 1), setting(null, 2), setting('A', 3))
  expect(changes.map(({ scope }) => scope.channel)).toEqual(['A', 'B', null])
})

test('whoever changes a scope, or undoes something in it, holds its row', async () => {
  await change(setting('A', 1), setting('B', 1))
  await change(setting('A', 2))
  await undoLast(db, base(), { scope: scopeOf({ channel: 'A' }), by: 'bob' })
  expect(await revisions()).toEqual({ 'channel:A': 3, 'channel:B': 1 })
})

test('a value that holds already is no change, but undoing one that was set to the same by hand is', async () => {
  expect(await change(setting('A', 1))).toHaveLength(1)
  expect(await change(setting('A', 1))).toEqual([])
  await db.deleteFrom('settings').execute()
  expect(await undoLast(db, base(), { scope: scopeOf({ channel: 'A' }), by: 'bob' })).toMatchObject({ before: undefined, after: undefined })
  expect(await undoLast(db, base(), { scope: scopeOf({ channel: 'A' }), by: 'bob' })).toBeUndefined()
})
