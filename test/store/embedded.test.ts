import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe } from 'vitest'
import { embeddedDatabase } from '../../src/store/embedded.ts'
import { createSteadyStore, type Store } from '../../src/store/steady-store.ts'
import { createJournal } from '../given/journal.ts'
import { testBudget } from './budget-conformance.ts'
import { testSettingsStore } from './settings-conformance.ts'

const stores: Store[] = []
const folders: string[] = []

async function open(folder: string, now = Date.now): Promise<Store> {
  const store = await createSteadyStore({ source: embeddedDatabase(folder), now, log: createJournal() })
  stores.push(store)
  return store
}

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'rift-embedded-'))
  folders.push(made)
  return made
}

afterEach(async () => {
  for (const store of stores.splice(0)) await store.close()
  for (const made of folders.splice(0)) rmSync(made, { recursive: true })
})

describe('the embedded database', () => {
  testSettingsStore({
    fresh: async () => (await open(folder())).settings,
    another: async () => (await open(folders.at(-1) ?? '')).settings,
  })

  testBudget({
    fresh: async (now) => (await open(folder(), now)).budget,
    another: async (now) => (await open(folders.at(-1) ?? '', now)).budget,
  })
})
