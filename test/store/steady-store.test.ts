import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Changed, Setting } from '../../src/core/settings/settings-store.ts'
import { finish } from '../../src/core/steps.ts'
import { createCopyFile, seal } from '../../src/store/copy-file.ts'
import { PACE } from '../../src/store/settings-copy.ts'
import { createSteadyStore, type Store } from '../../src/store/steady-store.ts'
import { createClock, type TestClock } from '../given/clock.ts'
import { createFatefulSource, type FatefulSource } from '../given/databases.ts'
import { createJournal, type Journal } from '../given/journal.ts'
import { placeOf, scopeOf } from '../given/settings.ts'

let source: FatefulSource
let log: Journal
let time: number

beforeEach(() => {
  source = createFatefulSource()
  log = createJournal()
  time = 0
})

const open = (): Promise<Store> => createSteadyStore({ source, log, now: () => time })
const change = ({ settings }: Store) => settings.change([{ scope: scopeOf(), field: 'excerpts', value: 1 }], 'ann')

describe('a database that cannot be opened at the start', () => {
  test('is told to the operator once, with its variable, where it is and why, and ends nothing', async () => {
    source.fate = 'the disk is full; make room'
    const store = await open()
    await expect(store.settings.read(placeOf())).rejects.toThrow('the disk is full')
    await expect(change(store)).rejects.toThrow()
    expect(log.said('error')).toEqual([
      'DATA_DIR: Cannot use the database ./data/rift.db: the disk is full; make room. Answers go on with the last settings known, or else the usual ones, and changes are refused',
    ])
    expect(store.fault()).toBe('the disk is full; make room')
  })

  test('is told again when the reason is another', async () => {
    source.fate = 'one'
    const store = await open()
    source.fate = 'two'
    await expect(change(store)).rejects.toThrow('two')
    expect(log.said('error')).toHaveLength(2)
  })

  test('is used when it is back, without a restart, and that is told', async () => {
    source.fate = 'gone'
    const store = await open()
    source.fate = undefined
    await expect(change(store)).resolves.toEqual([])
    await expect(store.settings.read(placeOf())).resolves.toEqual([])
    expect([log.said('info'), store.fault()]).toEqual([['The database ./data/rift.db is back; settings can be changed again'], undefined])
  })

  test('is looked for by reads at most once a second, and no read waits for it', async () => {
    source.fate = 'gone'
    const store = await open()
    source.fate = undefined
    time = 999
    await expect(store.settings.read(placeOf())).rejects.toThrow('gone')
    await new Promise(setImmediate)
    expect(source.opened).toBe(0)
    time = 1000
    await expect(store.settings.read(placeOf())).rejects.toThrow('gone')
    await expect.poll(() => source.opened).toBe(1)
    await expect(store.settings.read(placeOf())).resolves.toEqual([])
  })
})

describe('a database that fails in use', () => {
  test('is closed, told, and opened again for the next change', async () => {
    const store = await open()
    source.fate = 'gone'
    await expect(change(store)).rejects.toThrow('gone')
    await expect.poll(() => source.closed).toBe(1)
    source.fate = undefined
    await change(store)
    expect([source.opened, log.said('error').length, log.said('info').length]).toEqual([2, 1, 1])
  })

  test('is told once, however many were using it', async () => {
    const store = await open()
    source.fate = 'gone'
    await Promise.allSettled(Array.from({ length: 20 }, () => store.settings.read(placeOf())))
    expect([log.said('error').length, source.closed]).toEqual([1, 1])
  })
})

test('what fails late in a database that was lost does not close the one that is open', async () => {
  let fail: (error: Error) => void = () => {}
  const pending = new Promise<never>((_, reject) => {
    fail = reject
  })
  const opening: FatefulSource['open'] = async (given) => {
    const opened = await source.open(given)
    return source.opened === 1 ? { ...opened, settings: { ...opened.settings, history: () => pending } } : opened
  }
  const store = await createSteadyStore({ source: { ...source, open: opening }, log, now: () => time })
  const late = store.settings.history({})
  source.fate = 'gone'
  await change(store).catch(() => {})
  source.fate = undefined
  await change(store)
  fail(new Error('late'))
  await expect(late).rejects.toThrow('late')
  expect([source.opened, source.closed, store.fault()]).toEqual([2, 1, undefined])
})

test('what was put in the place of an open database is opened instead', async () => {
  const store = await open()
  source.isCurrent = false
  await change(store)
  expect([source.opened, source.closed, log.lines]).toEqual([2, 1, []])
})

test('whoever watches is told of a change, of one that may have failed, and of everything when the database is back', async () => {
  const store = await open()
  const told: Changed[] = []
  store.settings.watch((changed) => told.push(changed))
  await change(store)
  source.fate = 'gone'
  await change(store).catch(() => {})
  source.fate = undefined
  await store.settings.history({})
  expect(told).toEqual([scopeOf(), scopeOf(), undefined])
})

test('turns are counted by the database, and here while it is away', async () => {
  const store = await open()
  expect(await store.limiter.take('a', 10)).toBe(7)
  source.fate = 'gone'
  await change(store).catch(() => {})
  expect([await store.limiter.take('a', 10), await store.limiter.take('a', 10)]).toEqual([0, 10])
})

test('when it is closed, nothing is opened any more', async () => {
  const store = await open()
  await store.close()
  await expect(change(store)).rejects.toThrow('no longer needed')
  expect([source.opened, source.closed]).toEqual([2, 2])
})

describe('the words of a day', () => {
  test('are counted by the database', async () => {
    expect(await (await open()).budget.take('rift/paper', 10, 100)).toBe(true)
  })

  test('are not to be had while it is away, and are again when it is back', async () => {
    source.fate = 'gone'
    const { budget } = await open()
    time = 5000
    expect(await budget.take('rift/paper', 10, 100)).toBe(false)
    source.fate = undefined
    time = 10_000
    expect(await budget.take('rift/paper', 10, 100)).toBe(false)
    await expect.poll(() => budget.take('rift/paper', 10, 100)).toBe(true)
  })

  test('are not to be had when it fails', async () => {
    const { budget } = await open()
    source.fate = 'gone'
    expect(await budget.take('rift/paper', 10, 100)).toBe(false)
  })
})

describe('what is remembered', () => {
  let folder: string
  let clock: TestClock

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'rift-remembered-'))
    clock = createClock()
  })

  afterEach(() => rmSync(folder, { recursive: true }))

  const setting = (value: unknown): Setting => ({ scope: scopeOf(), field: 'excerpts', value })
  const file = (where = source.where) => createCopyFile(folder, where)
  const write = (settings: readonly Setting[], where?: string) => file(where).write(finish(seal(settings)))
  const remembering = () => createSteadyStore({ source, log, now: clock.now }, { file: file(), after: clock.after })
  const values = ({ settings }: Store) => settings.remembered(placeOf())?.map(({ value }) => value)

  test('holds when the database cannot be opened at the start, and that is told', async () => {
    await write([setting(1)])
    source.fate = 'gone'
    const store = await remembering()
    expect([values(store), store.rememberedSince()]).toEqual([[1], (await file().read())?.writtenAt])
    expect(log.said('warn')).toEqual([
      expect.stringMatching(
        /^Answers go by the copy of the settings in \S+settings-copy\.jsonl, last changed \d{4}-\S+Z, until the database is back$/,
      ),
    ])
    await expect(change(store)).rejects.toThrow('gone')
    await expect(store.settings.read(placeOf())).rejects.toThrow('gone')
  })

  test('is nothing without a copy, and that is told', async () => {
    source.fate = 'gone'
    const store = await remembering()
    expect([values(store), store.rememberedSince()]).toEqual([undefined, undefined])
    expect(log.said('warn')).toEqual([expect.stringMatching(/^There is no copy of the settings in \S+: answers go by the usual ones/)])
  })

  test('is nothing of another database, and that is told', async () => {
    await write([setting(1)], 'postgres://elsewhere/rift')
    source.fate = 'gone'
    expect(values(await remembering())).toBeUndefined()
    expect(log.said('warn')).toEqual([
      expect.stringContaining('it is of another database, postgres://elsewhere/rift'),
      expect.stringContaining('There is no copy'),
    ])
  })

  test('gives way to the database when it is back, as the file does', async () => {
    await write([setting(1)])
    source.fate = 'gone'
    const store = await remembering()
    source.fate = undefined
    source.everything = [setting(5)]
    await store.settings.history({})
    clock.pass(PACE.pause)
    await expect.poll(() => values(store)).toEqual([5])
    await store.close()
    expect((await file().read())?.settings).toEqual([setting(5)])
  })

  test('is what there was when the database went, and nothing is told but that it did', async () => {
    source.everything = [setting(2)]
    const store = await remembering()
    clock.pass(PACE.pause)
    await expect.poll(() => values(store)).toEqual([2])
    source.fate = 'gone'
    await change(store).catch(() => {})
    clock.pass(PACE.pause)
    expect([values(store), log.said('warn'), log.said('error').length]).toEqual([[2], [], 1])
  })

  test('is in the file when the store is closed just after a change', async () => {
    const store = await remembering()
    clock.pass(PACE.pause)
    await expect.poll(() => values(store)).toEqual([])
    source.everything = [setting(4)]
    await change(store)
    await store.close()
    expect((await file().read())?.settings).toEqual([setting(4)])
  })

  test('is nothing, and nowhere, if it is not told where', async () => {
    const store = await open()
    await change(store)
    await store.close()
    expect([values(store), existsSync(file().path)]).toEqual([undefined, false])
  })
})
