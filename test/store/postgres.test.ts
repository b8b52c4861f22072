import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Changed } from '../../src/core/settings/settings-store.ts'
import { createCopyFile } from '../../src/store/copy-file.ts'
import { postgresDatabase } from '../../src/store/postgres.ts'
import { PACE } from '../../src/store/settings-copy.ts'
import { createSteadyStore, type Store } from '../../src/store/steady-store.ts'
import { createClock } from '../given/clock.ts'
import { createJournal } from '../given/journal.ts'
import { placeOf, scopeOf } from '../given/settings.ts'
import { havingPostgres, type PostgresServer, startPostgres } from '../support/postgres.ts'
import { testBudget } from './budget-conformance.ts'
import { testDemand } from './demand-conformance.ts'
import { testSettingsStore } from './settings-conformance.ts'

let postgres: PostgresServer
let home = ''
const clock = createClock()
const later = () => clock.pass(PACE.pause)
let count = 0
let url = ''
const stores: Store[] = []

async function open(log = createJournal(), at = url, now = Date.now): Promise<Store> {
  const source = postgresDatabase(at)
  const remembering = { file: createCopyFile(path.join(home, path.basename(url)), source.where), after: clock.after }
  const store = await createSteadyStore({ source, now, log }, remembering)
  stores.push(store)
  return store
}

const set = ({ settings }: Store, value: unknown) => settings.change([{ scope: scopeOf(), field: 'excerpts', value }], 'ann')
const read = async ({ settings }: Store) => (await settings.read(placeOf())).map(({ value }) => value)

/** What a store is told of from now on. */
function watching({ settings }: Store): readonly Changed[] {
  const told: Changed[] = []
  settings.watch((changed) => told.push(changed))
  return told
}

async function query(text: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query(text)
  await client.end()
}

async function fresh(): Promise<void> {
  url = await postgres.create(`rift_${++count}`)
}

describe.skipIf(!havingPostgres)(`PostgreSQL${havingPostgres ? '' : ', of which there is no binary for this kind of machine'}`, () => {
  beforeAll(async () => {
    postgres = await startPostgres()
    home = mkdtempSync(path.join(tmpdir(), 'rift-data-'))
  }, 60_000)

  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close()
  })

  afterAll(async () => {
    await postgres.close()
    rmSync(home, { recursive: true })
  })

  testSettingsStore({
    fresh: async () => {
      await fresh()
      return (await open()).settings
    },
    another: async () => (await open()).settings,
    later,
  })

  testBudget({
    fresh: async (now) => {
      await fresh()
      return (await open(undefined, undefined, now)).budget
    },
    another: async (now) => (await open(undefined, undefined, now)).budget,
  })

  testDemand({
    fresh: async (now) => {
      await fresh()
      return open(undefined, undefined, now)
    },
    another: (now) => open(undefined, undefined, now),
  })

  describe('several processes', () => {
    test('may start at once on an empty database', async () => {
      await fresh()
      const log = createJournal()
      const all = await Promise.all(Array.from({ length: 4 }, () => open(log)))
      await Promise.all(all.map((store, index) => set(store, (index % 5) + 1)))
      expect(log.lines).toEqual([])
    })

    test('are told of a change at once, with its workspace', async () => {
      await fresh()
      const [one, other] = [await open(), await open()]
      const told = watching(other)
      await set(one, 2)
      await expect.poll(() => told).toEqual([{ platform: 'here', workspace: 'W' }])
    })

    test('remember what another has changed', async () => {
      await fresh()
      const [one, other] = [await open(), await open()]
      const told = watching(other)
      await set(one, 2)
      await expect.poll(() => told).toHaveLength(1)
      later()
      await expect.poll(() => other.settings.remembered(placeOf())).toMatchObject([{ value: 2 }])
    })

    test('count turns together', async () => {
      await fresh()
      const [one, other] = [await open(), await open()]
      expect([await one.limiter.take('a', 60), await other.limiter.take('b', 60)]).toEqual([0, 0])
      expect(await other.limiter.take('a', 60)).toBeGreaterThan(55)
      await one.limiter.giveBack('a', 60)
      expect(await other.limiter.take('a', 60)).toBe(0)
    })

    test('hear again after the connection they listen on was cut, and that they may have missed something', async () => {
      await fresh()
      const [one, other] = [await open(), await open()]
      const told = watching(other)
      await query(`select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen%' and datname = current_database()`)
      await set(one, 2)
      await expect.poll(() => told, { timeout: 5000 }).toEqual([undefined])
      await set(one, 3)
      await expect.poll(() => told).toContainEqual({ platform: 'here', workspace: 'W' })
    })
  })

  describe('what cannot be used', () => {
    test.each([
      ['where nothing answers', () => 'postgres://rift:secret@127.0.0.1:1/rift', 'nothing answers there'],
      ['without such a database', () => url.replace(/\/[^/]+$/, '/nope'), 'there is no such database; create it'],
    ])('%s is told to the operator without a secret', async (_, at, reason) => {
      await fresh()
      const log = createJournal()
      const store = await open(log, at())
      await expect(set(store, 1)).rejects.toThrow()
      expect(log.said('error')).toEqual([
        expect.stringMatching(/^DATABASE_URL: Cannot use the database postgres:\/\/127\.0\.0\.1:\d+\/\w+: /),
      ])
      expect(log.said('error')[0]).toContain(reason)
      expect(log.said('error')[0]).not.toContain('secret')
    })

    test('and says nothing holds nobody up for long', async () => {
      const silent = createServer(() => {})
      const port = await new Promise<number>((resolve) =>
        silent.listen(0, '127.0.0.1', () => resolve((silent.address() as AddressInfo).port)),
      )
      const started = performance.now()
      const store = await open(createJournal(), `postgres://rift@127.0.0.1:${port}/rift`)
      expect(performance.now() - started).toBeLessThan(2500)
      const asked = performance.now()
      await expect(read(store)).rejects.toThrow()
      expect(performance.now() - asked).toBeLessThan(1000)
      silent.close()
    })
  })

  test('that crashes refuses changes, is told of once, and is used again when it is back; what was acknowledged is there', async () => {
    await fresh()
    const log = createJournal()
    const store = await open(log)
    await set(store, 2)
    const told = watching(store)
    await postgres.crash()
    for (let count = 0; count < 3; count++) {
      await expect(read(store)).rejects.toThrow()
      await expect(set(store, 5)).rejects.toThrow()
    }
    expect(new Set(log.said('error')).size).toBe(log.said('error').length)
    expect(store.fault()).toContain('nothing answers there')
    await postgres.restart()
    expect(await set(store, 4)).toMatchObject([{ before: 2, after: 4 }])
    expect([await read(store), store.fault(), log.said('info')]).toEqual([[4], undefined, [expect.stringMatching(/ is back; /)]])
    expect(told).toContain(undefined)
    const heard = watching(store)
    await set(await open(), 1)
    await expect.poll(() => heard).toContainEqual({ platform: 'here', workspace: 'W' })
  })
})
