import type { Log } from '../core/log.ts'
import { machineClock } from './clock.ts'
import { createCopyFile } from './copy-file.ts'
import { embeddedDatabase } from './embedded.ts'
import type { DatabaseSource } from './open-database.ts'
import { createSteadyStore, type Store } from './steady-store.ts'

/** Where the operator wants settings to be kept. */
export interface Whereabouts {
  readonly dataDir: string
  /** Undefined for the embedded database. */
  readonly databaseUrl: string | undefined
}

/** Opens the store that the operator has chosen; never rejects, whatever is wrong with it. */
export async function openStore(whereabouts: Whereabouts, log: Log): Promise<Store> {
  const source = await databaseAt(whereabouts)
  return createSteadyStore(
    { source, now: machineClock.now, log },
    { file: createCopyFile(whereabouts.dataDir, source.where), after: machineClock.after },
  )
}

/** The database that the operator has chosen. What PostgreSQL needs is loaded only for it. */
export async function databaseAt({ dataDir, databaseUrl }: Whereabouts): Promise<DatabaseSource> {
  if (databaseUrl === undefined) return embeddedDatabase(dataDir)
  const { postgresDatabase } = await import('./postgres.ts')
  return postgresDatabase(databaseUrl)
}
