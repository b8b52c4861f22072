import type { SqliteDatabase } from 'kysely'
import type Database from 'libsql'

/**
 * A connection of libsql as Kysely wants one. A transaction takes the lock for writing when it begins, and begins and ends
 * outside of prepared statements: libsql leaves one that had to wait unfinished, and then no transaction can end.
 */
export const connectionOf = (database: Database.Database): SqliteDatabase => ({
  close: () => void database.close(),
  prepare: (text) => {
    const control = CONTROLS.get(text)
    if (control === undefined) return database.prepare(text) as ReturnType<SqliteDatabase['prepare']>
    const run = () => {
      // A failure such as a full disk has rolled back already.
      if (control !== 'rollback' || database.inTransaction) database.exec(control)
      return { changes: 0, lastInsertRowid: 0 }
    }
    return { reader: false, run, all: () => [], iterate: () => [].values() }
  },
})

const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['begin', 'begin immediate'],
  ['commit', 'commit'],
  ['rollback', 'rollback'],
])
