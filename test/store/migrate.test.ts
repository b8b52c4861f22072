import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Kysely, type Migration, Migrator, SqliteDialect } from 'kysely'
import Database from 'libsql'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connectionOf } from '../../src/store/libsql-connection.ts'
import { migrate } from '../../src/store/migrate.ts'
import { migrationsFor } from '../../src/store/migrations.ts'
import type { Tables } from '../../src/store/tables.ts'

let folder = ''
const databases: Kysely<Tables>[] = []

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rift-migrate-'))
})

afterEach(async () => {
  for (const db of databases.splice(0)) await db.destroy()
  rmSync(folder, { recursive: true })
})

function open(): Kysely<Tables> {
  const connection = new Database(path.join(folder, 'rift.db'))
  connection.pragma('busy_timeout = 2000')
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: connectionOf(connection) }) })
  databases.push(db)
  return db
}

/** Brings a database where another version of the bot would. */
const bring = (db: Kysely<Tables>, migrations: Record<string, Migration>) =>
  new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest()

const tablesOf = async (db: Kysely<Tables>) => (await db.introspection.getTables()).map(({ name }) => name).sort()

test('an empty database gets every table', async () => {
  const db = open()
  await migrate(db, 'embedded')
  expect(await tablesOf(db)).toEqual(['changes', 'day_salts', 'day_wishes', 'scopes', 'settings', 'turns', 'wishes', 'words'])
})

test('one of today stays as it is, with all that is in it', async () => {
  const db = open()
  await migrate(db, 'embedded')
  const row = { platform: 'here', workspace: 'W', scope: 'channel:C', field: 'excerpts', value: '2' } as const
  await db.insertInto('settings').values(row).execute()
  await migrate(open(), 'embedded')
  expect(await db.selectFrom('settings').selectAll().execute()).toEqual([row])
})

test('one of an earlier version keeps what is in it, and gets what is missing', async () => {
  const [first] = Object.entries(migrationsFor('embedded'))
  const db = open()
  await bring(db, Object.fromEntries(first === undefined ? [] : [first]))
  expect(await tablesOf(db)).toEqual(['changes', 'scopes', 'settings'])
  await db.insertInto('scopes').values({ platform: 'here', workspace: 'W', scope: 'channel:C', revision: 7 }).execute()
  await migrate(db, 'embedded')
  expect(await tablesOf(db)).toContain('wishes')
  expect(await db.selectFrom('scopes').select('revision').execute()).toEqual([{ revision: 7 }])
})

test('one of a later version is refused rather than written into', async () => {
  const db = open()
  const later = { '2099-01-later': { up: async () => {} } }
  await bring(db, { ...migrationsFor('embedded'), ...later })
  await expect(migrate(db, 'embedded')).rejects.toThrow('2099-01-later')
})

test('migrations stand in the order of the alphabet, in which they are made', () => {
  const names = Object.keys(migrationsFor('embedded'))
  expect(names).toEqual([...names].sort())
})
