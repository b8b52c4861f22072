import type { Kysely, Migration } from 'kysely'

/** Kinds of database, where they differ. */
export type Kind = 'embedded' | 'postgres'

/** Every step from an empty database to the tables of today, by name in the order of the alphabet, in which they
 * are made. They are never changed, only added to at the end. */
export const migrationsFor = (kind: Kind): Record<string, Migration> => ({
  '2026-11-settings': { up: (db) => createSettings(db, kind) },
  '2026-11-turns': { up: createTurns },
  '2026-11-wishes': { up: createWishes },
  '2026-11-words': { up: createWords },
})

async function createSettings(db: Kysely<unknown>, kind: Kind): Promise<void> {
  const located = (table: string) =>
    db.schema
      .createTable(table)
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('scope', 'text', (column) => column.notNull())
  await located('settings')
    .addColumn('field', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('settings_key', ['platform', 'workspace', 'scope', 'field'])
    .execute()
  await located('scopes')
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('scopes_key', ['platform', 'workspace', 'scope'])
    .execute()
  await located('changes')
    .addColumn('id', 'integer', (column) =>
      kind === 'postgres' ? column.primaryKey().generatedAlwaysAsIdentity() : column.primaryKey().autoIncrement(),
    )
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('field', 'text', (column) => column.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .addColumn('undoes', 'integer')
    .execute()
  await db.schema.createIndex('changes_by_scope').on('changes').columns(['platform', 'workspace', 'scope', 'id']).execute()
  await db.schema.createIndex('changes_undone').on('changes').column('undoes').execute()
}

/** What rate-limiter-flexible counts in, column by column as it expects them. */
async function createTurns(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('turns')
    .addColumn('key', 'varchar(255)', (column) => column.primaryKey())
    .addColumn('points', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('expire', 'bigint')
    .execute()
}

/** Counts what is shown of articles whose rights bound it by the day. */
async function createWords(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('words')
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('words', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('words_key', ['article', 'day'])
    .execute()
}

/** Counts what is asked for in vain. */
async function createWishes(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('wishes')
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('collection', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('askers', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('wishes_key', ['day', 'collection', 'kind', 'text'])
    .execute()
  await db.schema
    .createTable('day_wishes')
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('wish', 'text', (column) => column.notNull())
    .addColumn('asker', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('day_wishes_key', ['day', 'wish', 'asker'])
    .execute()
  await db.schema
    .createTable('day_salts')
    .addColumn('day', 'text', (column) => column.primaryKey())
    .addColumn('salt', 'text', (column) => column.notNull())
    .execute()
}
