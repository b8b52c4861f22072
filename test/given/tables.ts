import { Kysely, SqliteDialect } from 'kysely'
import Database from 'libsql'
import { connectionOf } from '../../src/store/libsql-connection.ts'
import { migrate } from '../../src/store/migrate.ts'
import type { Tables } from '../../src/store/tables.ts'

/** The tables of today in memory, with nothing in them. Whoever asks for them destroys them. */
export async function emptyTables(): Promise<Kysely<Tables>> {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: connectionOf(new Database(':memory:')) }) })
  await migrate(db, 'embedded')
  return db
}
