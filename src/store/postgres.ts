import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Changed } from '../core/settings/settings-store.ts'
import { createDemand } from './demand-queries.ts'
import { createRecords } from './inventory-queries.ts'
import { migrate } from './migrate.ts'
import type { DatabaseSource, OpenDatabase, Opening } from './open-database.ts'
import { createPostgresLimiter } from './postgres-limiter.ts'
import { listen } from './postgres-listen.ts'
import { createSettingsQueries } from './settings-queries.ts'
import type { Tables } from './tables.ts'
import { createWordBudget } from './word-budget.ts'

/** PostgreSQL, for any number of processes. */
export const postgresDatabase = (url: string): DatabaseSource => ({
  variable: 'DATABASE_URL',
  where: withoutSecret(url),
  open: (opening) => open(url, opening),
  reason,
})

/** Where changes are told of. */
const CHANNEL = 'rift_settings'

async function open(url: string, { now, notify, limiter }: Opening): Promise<OpenDatabase> {
  await migrateAlone(url)
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, ...PATIENCE, keepAlive: true })
  // A connection that breaks while nobody uses it is replaced; whoever uses one is told by its query.
  pool.on('error', () => {})
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    const stop = await listen({ pool, channel: CHANNEL, notify: (payload) => notify(changedOf(payload)) })
    const announce = (transaction: Kysely<Tables>, changed: NonNullable<Changed>) =>
      sql`select pg_notify(${CHANNEL}, ${JSON.stringify(changed)})`.execute(transaction)
    return {
      settings: createSettingsQueries({ db, now, announce }),
      limiter: createPostgresLimiter(pool, limiter),
      budget: createWordBudget({ db, now }),
      demand: createDemand({ db, now }),
      records: createRecords({ db, now }),
      isCurrent: () => true,
      close: async () => {
        stop()
        await db.destroy().catch(() => {})
      },
    }
  } catch (error) {
    await db.destroy().catch(() => {})
    throw error
  }
}

/** Migrates over a connection of its own, because that may take its time, above all while another process does it. */
async function migrateAlone(url: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 1, ...PATIENCE, query_timeout: LONGEST_MIGRATION })
  pool.on('error', () => {})
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  await migrate(db, 'postgres').finally(() => db.destroy())
}

/** Milliseconds. */
const LONGEST_MIGRATION = 15_000

/** One of them listens. */
const CONNECTIONS = 5

/** Milliseconds. A platform waits three seconds for an answer, and shows it without the database if need be. */
const PATIENCE = { connectionTimeoutMillis: 700, query_timeout: 700, idle_in_transaction_session_timeout: 5000 }

function changedOf(payload: string | undefined): Changed {
  try {
    const { platform, workspace } = JSON.parse(payload ?? '')
    return { platform: String(platform), workspace: String(workspace) }
  } catch {
    return undefined
  }
}

function withoutSecret(url: string): string {
  const { protocol, host, pathname } = new URL(url)
  return `${protocol}//${host}${pathname}`
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS.get(code) ?? (error instanceof Error ? error.message || code : String(error))
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', 'nothing answers there; start PostgreSQL, or correct the address'],
  ['ENOTFOUND', 'there is no such host; correct the address'],
  ['28P01', 'the password is not accepted'],
  ['28000', 'the user is not accepted'],
  ['3D000', 'there is no such database; create it'],
  ['42501', 'the user may not create or change its tables; grant that'],
  ['53100', 'its disk is full; make room'],
  ['53300', 'it has no connection left; allow more, or run fewer processes'],
  ['57P01', 'it is shutting down'],
  ['57P03', 'it is starting up'],
  ['25006', 'it is read-only; name the primary server'],
])
