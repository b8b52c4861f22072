import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Kysely, SqliteDialect } from 'kysely'
import Database from 'libsql'
import { createDemand } from './demand-queries.ts'
import { createRecords } from './inventory-queries.ts'
import { connectionOf } from './libsql-connection.ts'
import { migrate } from './migrate.ts'
import type { DatabaseSource, OpenDatabase, Opening } from './open-database.ts'
import { reasonOf } from './reason-of.ts'
import { createSettingsQueries } from './settings-queries.ts'
import type { Tables } from './tables.ts'
import { whenFree } from './when-free.ts'
import { createWordBudget } from './word-budget.ts'

/** The embedded database: one file, for one process and the command line beside it. */
export function embeddedDatabase(folder: string): DatabaseSource {
  const file = path.join(folder, 'rift.db')
  return { variable: 'DATA_DIR', where: file, open: (opening) => open(file, opening), reason: (error) => reason(error) }
}

async function open(file: string, { now, limiter }: Opening): Promise<OpenDatabase> {
  const folder = path.dirname(file)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) mkdirSync(folder, { recursive: true })
  const connection = new Database(file)
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: connectionOf(connection) }) })
  const close = async (): Promise<void> => {
    await db.destroy().catch(() => connection.close())
  }
  try {
    // What was acknowledged survives a loss of power: the log is flushed at each commit.
    for (const pragma of [`busy_timeout = ${BUSY}`, 'journal_mode = WAL', 'synchronous = FULL']) connection.pragma(pragma)
    const [check] = connection.pragma('quick_check(1)') as readonly { readonly quick_check?: string }[]
    if (check?.quick_check !== 'ok') throw new Error(`it is damaged: ${check?.quick_check ?? 'it cannot be checked'}`)
    await whenFree(() => migrate(db, 'embedded'), { wait, now })
  } catch (error) {
    await close()
    throw error
  }
  const opened = identityOf(file)
  const settings = createSettingsQueries({ db, now, announce: async () => {} })
  const [budget, demand, records] = [createWordBudget({ db, now }), createDemand({ db, now }), createRecords({ db, now })]
  return {
    settings: {
      ...settings,
      change: (wanted, by) => whenFree(() => settings.change(wanted, by), { wait, now }),
      undo: (scope, by) => whenFree(() => settings.undo(scope, by), { wait, now }),
    },
    limiter,
    budget: { take: (...given) => whenFree(() => budget.take(...given), { wait, now }) },
    demand: { ...demand, note: (...given) => whenFree(() => demand.note(...given), { wait, now }) },
    records: { inventory: (viewer) => whenFree(() => records.inventory(viewer), { wait, now }) },
    isCurrent: () => identityOf(file) === opened,
    close,
  }
}

/** Milliseconds for which SQLite itself waits while another process writes, holding up everything here. */
const BUSY = 5

/** Tells a file from another that was put in its place; undefined when there is none. */
function identityOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats && `${stats.dev}:${stats.ino}`
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = REASONS.find(([pattern]) => pattern.test(code) || (error instanceof Error && pattern.test(error.message)))
  return known?.[1] ?? reasonOf(error, 'folder')
}

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/NOTADB|CORRUPT|it is damaged/, 'the file is damaged; move it away with its -wal and -shm, and put a backup in its place or begin anew'],
  [/SQLITE_FULL|ENOSPC/, 'the disk is full; make room'],
  [
    /READONLY|ConnectionFailed.*: 14|CANTOPEN|EROFS|EACCES|EPERM/,
    'this user may not write there; make the folder writable, or name another',
  ],
  [/SQLITE_IOERR/, 'the disk does not take what is written; look whether it is full or broken'],
  [/BUSY|LOCKED/, 'another process holds it; run one process, or use PostgreSQL by DATABASE_URL'],
  [/ENOTDIR|EEXIST/, 'it is not a folder; name one'],
]
