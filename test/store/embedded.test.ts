import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { createCopyFile } from '../../src/store/copy-file.ts'
import { embeddedDatabase } from '../../src/store/embedded.ts'
import { PACE } from '../../src/store/settings-copy.ts'
import { createSteadyStore, type Store } from '../../src/store/steady-store.ts'
import { createClock } from '../given/clock.ts'
import { createJournal } from '../given/journal.ts'
import { scopeOf } from '../given/settings.ts'
import { testBudget } from './budget-conformance.ts'
import { testDemand } from './demand-conformance.ts'
import { testSettingsStore } from './settings-conformance.ts'

const stores: Store[] = []
const folders: string[] = []
const clock = createClock()

async function open(folder: string, now = Date.now): Promise<Store> {
  const source = embeddedDatabase(folder)
  const remembering = { file: createCopyFile(folder, source.where), after: clock.after }
  const store = await createSteadyStore({ source, now, log: createJournal() }, remembering)
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
    later: () => clock.pass(PACE.pause),
  })

  testBudget({
    fresh: async (now) => (await open(folder(), now)).budget,
    another: async (now) => (await open(folders.at(-1) ?? '', now)).budget,
  })

  testDemand({
    fresh: (now) => open(folder(), now),
    another: (now) => open(folders.at(-1) ?? '', now),
  })

  test('keeps no word and nobody’s id of what too few have asked for', async () => {
    const made = folder()
    const { demand, close } = await open(made)
    await demand.note([{ collection: 'rift', kind: 'word', text: 'falafel' }], 'somebody-in-particular')
    await close()
    for (const name of readdirSync(made))
      expect(readFileSync(path.join(made, name), 'latin1')).not.toMatch(/falafel|somebody-in-particular/)
  })

  test('counts the settings and changes of a workspace, and whose they are', async () => {
    const { settings, records } = await open(folder())
    await settings.change([{ scope: scopeOf(), field: 'excerpts', value: 1 }], 'ann')
    await settings.change([{ scope: scopeOf({ channel: 'D' }), field: 'excerpts', value: 2 }], 'bob')
    await settings.change([{ scope: scopeOf({ workspace: 'V' }), field: 'excerpts', value: 3 }], 'ann')
    expect(await records.inventory({ platform: 'here', workspace: 'W', person: 'ann' })).toMatchObject({
      settings: 2,
      changes: 2,
      changesOfPerson: 1,
    })
  })
})
