import type { Database } from '../core/doctor/database-check.ts'
import { OperatorError } from '../core/operator-error.ts'
import type { SettingsStore } from '../core/settings/settings-store.ts'
import type { Whereabouts } from '../store/open-store.ts'
import type { Store } from '../store/steady-store.ts'

/** Works with the settings and closes their store. Rejects with an OperatorError when it cannot be had. */
export const withStore = <T>(whereabouts: Whereabouts, work: (settings: SettingsStore) => Promise<T>): Promise<T> =>
  withDatabase(whereabouts, ({ settings }) => work(settings))

/** Works with the whole store and closes it. Rejects with an OperatorError when it cannot be had. */
export async function withDatabase<T>(whereabouts: Whereabouts, work: (store: Store) => Promise<T>): Promise<T> {
  // Loaded only here: most of what the terminal does needs no database.
  const [{ databaseAt }, { createSteadyStore }] = await Promise.all([import('../store/open-store.ts'), import('../store/steady-store.ts')])
  const source = await databaseAt(whereabouts)
  const store = await createSteadyStore({ source, now: Date.now, log: SILENT })
  try {
    return await work(store)
  } catch (error) {
    const fault = store.fault()
    throw fault === undefined ? error : new OperatorError(source.variable, `Cannot use the database ${source.where}: ${fault}`)
  } finally {
    await store.close()
  }
}

/** Opens the database and closes it again; tells where it is, what keeps it from being used, and what a start would go by then. */
export async function databaseFor(whereabouts: Whereabouts): Promise<Database> {
  const [{ databaseAt }, { createSteadyStore }, { createCopyFile }] = await Promise.all([
    import('../store/open-store.ts'),
    import('../store/steady-store.ts'),
    import('../store/copy-file.ts'),
  ])
  const source = await databaseAt(whereabouts)
  const store = await createSteadyStore({ source, now: Date.now, log: SILENT })
  const fault = store.fault()
  await store.close()
  const copy = await createCopyFile(whereabouts.dataDir, source.where)
    .read()
    .catch(() => undefined)
  return { where: source.where, variable: source.variable, fault, rememberedSince: copy?.writtenAt }
}

// What goes wrong is said once, at the end.
const SILENT = { info: () => {}, warn: () => {}, error: () => {} }
