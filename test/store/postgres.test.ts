import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import { postgresDatabase } from '../../src/store/postgres.ts'
import { createSteadyStore, type Store } from '../../src/store/steady-store.ts'
import { createJournal } from '../given/journal.ts'
import { havingPostgres, type PostgresServer, startPostgres } from '../support/postgres.ts'
import { testSettingsStore } from './settings-conformance.ts'

let postgres: PostgresServer
let count = 0
let url = ''
const stores: Store[] = []

async function open(): Promise<Store> {
  const store = await createSteadyStore({ source: postgresDatabase(url), now: Date.now, log: createJournal() })
  stores.push(store)
  return store
}

async function fresh(): Promise<void> {
  url = await postgres.create(`rift_${++count}`)
}

describe.skipIf(!havingPostgres)(`PostgreSQL${havingPostgres ? '' : ', of which there is no binary for this kind of machine'}`, () => {
  beforeAll(async () => {
    postgres = await startPostgres()
  }, 60_000)

  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close()
  })

  afterAll(() => postgres.close())

  testSettingsStore({
    fresh: async () => {
      await fresh()
      return (await open()).settings
    },
    another: async () => (await open()).settings,
  })
})
