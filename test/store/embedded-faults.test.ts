import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { embeddedDatabase } from '../../src/store/embedded.ts'
import { openStore } from '../../src/store/open-store.ts'
import { createSteadyStore, type Store } from '../../src/store/steady-store.ts'
import { createJournal, type Journal } from '../given/journal.ts'
import { placeOf, scopeOf } from '../given/settings.ts'
import { collect, root } from '../support/bot-process.ts'

let folder = ''
let file = ''
let log: Journal
const stores: Store[] = []

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rift-faults-'))
  file = path.join(folder, 'rift.db')
  log = createJournal()
})

afterEach(async () => {
  for (const store of stores.splice(0)) await store.close()
  rmSync(folder, { recursive: true })
})

async function open(at = folder): Promise<Store> {
  const store = await createSteadyStore({ source: embeddedDatabase(at), now: Date.now, log })
  stores.push(store)
  return store
}

const set = ({ settings }: Store, value: unknown) => settings.change([{ scope: scopeOf(), field: 'excerpts', value }], 'ann')
const read = async ({ settings }: Store) => (await settings.read(placeOf())).map(({ value }) => value)

describe('a database that cannot be had is told with its reason, changes are refused, and it is used when it can be had', () => {
  test.each([
    ['a damaged file', () => writeFileSync(file, 'no database at all. '.repeat(500)), 'the file is damaged; move it away'],
    ['a folder in its place', () => mkdirSync(file), 'this user may not write there'],
  ])('%s', async (_, spoil, reason) => {
    spoil()
    const store = await open()
    expect(log.said('error')).toEqual([expect.stringContaining(`DATA_DIR: Cannot use the database ${file}: ${reason}`)])
    await expect(set(store, 1)).rejects.toThrow()
    rmSync(file, { recursive: true })
    expect(await set(store, 2)).toMatchObject([{ after: 2 }])
    expect([await read(store), log.said('info')]).toEqual([[2], [expect.stringContaining('is back')]])
  })

  test('a file in the place of the folder', async () => {
    const within = path.join(folder, 'data')
    writeFileSync(within, '')
    const store = await open(within)
    expect(log.said('error')[0]).toContain(`Cannot use the database ${path.join(within, 'rift.db')}: it is not a folder; name one`)
    rmSync(within)
    expect(await set(store, 1)).toHaveLength(1)
  })

  test.skipIf(process.platform !== 'linux')('a folder in which nobody may write', async () => {
    await open('/proc/self')
    expect(log.said('error')[0]).toContain('Cannot use the database /proc/self/rift.db: this user may not write there')
  })

  test('a file that is damaged in use, until a copy is put in its place', async () => {
    const store = await open()
    await set(store, 2)
    const kept = path.join(folder, 'kept.db')
    spawnSync(process.execPath, ['-e', BACKUP, root, file, kept])
    await set(store, 5)
    moveAway()
    writeFileSync(file, 'junk '.repeat(5000))
    await expect(set(store, 4)).rejects.toThrow()
    expect(log.said('error').at(-1)).toContain('the file is damaged')
    moveAway()
    copyFileSync(kept, file)
    expect(await set(store, 3)).toMatchObject([{ before: 2, after: 3 }])
  })

  test('a file that is deleted in use is begun anew, and nothing goes into what was deleted', async () => {
    const store = await open()
    await set(store, 2)
    moveAway()
    expect(await set(store, 3)).toMatchObject([{ before: undefined, after: 3 }])
    expect(await read(await open())).toEqual([3])
  })
})

test('after a start with a damaged file what was known last is remembered', async () => {
  const whereabouts = { dataDir: folder, databaseUrl: undefined }
  const before = await openStore(whereabouts, log)
  await set(before, 2)
  await before.close()
  moveAway()
  writeFileSync(file, 'no database at all. '.repeat(500))
  const store = await openStore(whereabouts, log)
  stores.push(store)
  await expect(read(store)).rejects.toThrow('the file is damaged')
  expect(store.settings.remembered(placeOf())?.map(({ value }) => value)).toEqual([2])
  expect(log.said('warn')).toEqual([expect.stringContaining('Answers go by the copy of the settings')])
})

const BACKUP = `new (require(process.argv[1] + '/node_modules/libsql'))(process.argv[2]).exec("vacuum into '" + process.argv[3] + "'")`

const moveAway = () => {
  for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true })
}

const writer = path.join(root, 'test', 'support', 'settings-writer.mjs')

test.skipIf(process.platform === 'win32')('a disk without room refuses the change in words, and what was there stays', () => {
  const limited = `ulimit -f 1200; exec "$0" "$@"`
  const { stdout, stderr } = spawnSync('sh', ['-c', limited, process.execPath, writer, root, folder, '1'], { encoding: 'utf8' })
  const last = stdout.trim().split('\n').at(-1)
  expect(Number(last)).toBeGreaterThan(10)
  expect(stderr).toMatch(/DATA_DIR: Cannot use the database \S+rift\.db: the disk (?:is full|does not take what is written)/)
  expect(stderr).toContain(`still there: ${last}\n`)
})

test('killed again and again while settings are written, it loses nothing that was acknowledged, and opens: 50 of 50', {
  timeout: 180_000,
}, async () => {
  let acknowledged = 0
  for (let round = 1; round <= 50; round++) {
    const child = spawn(process.execPath, [writer, root, folder, `${acknowledged + 1}`], { stdio: ['ignore', 'pipe', 'inherit'] })
    const said = collect(child.stdout)
    const ended = new Promise((resolve) => child.once('close', resolve))
    // Some while it opens the database, the others in the middle of writing.
    if (round % 5 !== 0) await new Promise((resolve) => child.stdout.once('data', resolve))
    await new Promise((resolve) => setTimeout(resolve, round % 5 === 0 ? 100 + round * 10 : (round * 7) % 45))
    child.kill('SIGKILL')
    await ended
    acknowledged = Math.max(acknowledged, ...said().split('\n').map(Number))
    const store = await open()
    const [value = '0'] = await read(store)
    const kept = Number(String(value).split(' ')[0])
    const entries = (await store.settings.history({})).map(({ after }) => Number(String(after).split(' ')[0]))
    // A change may be kept whose acknowledgement died with its process, but never the other way round.
    expect([acknowledged, acknowledged + 1]).toContain(kept)
    expect(entries).toEqual(Array.from({ length: kept }, (_, index) => kept - index))
    acknowledged = kept
    await store.close()
    stores.pop()
  }
  expect(acknowledged).toBeGreaterThan(100)
  expect(log.lines).toEqual([])
})
