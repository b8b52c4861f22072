import { type Kysely, Migrator } from 'kysely'
import { type Kind, migrationsFor } from './migrations.ts'
import type { Tables } from './tables.ts'

/** Brings a database to the tables of today; rejects with the reason when it cannot. Several processes may do so at once. */
export async function migrate(db: Kysely<Tables>, kind: Kind): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrationsFor(kind) } })
  // PostgreSQL locks; beside an embedded database another process may be a step ahead, and then there is less left to do.
  for (let left = kind === 'embedded' ? 2 : 0; ; left--) {
    const { error } = await migrator.migrateToLatest()
    if (error === undefined) return
    if (left === 0) throw error
  }
}
