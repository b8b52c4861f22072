import { beforeEach, describe, expect, test } from 'vitest'
import type { Setting } from '../../src/core/settings/settings-store.ts'
import { finish } from '../../src/core/steps.ts'
import { type CopyFile, type Sealed, seal } from '../../src/store/copy-file.ts'
import { createSettingsCopy, PACE, type SettingsCopy } from '../../src/store/settings-copy.ts'
import { createClock, type TestClock } from '../given/clock.ts'
import { createJournal, type Journal } from '../given/journal.ts'
import { placeOf, scopeOf } from '../given/settings.ts'

let clock: TestClock
let log: Journal
/** What the database has; undefined while it is away. */
let database: readonly Setting[] | undefined
let reads: number
let written: Sealed[]
/** What the file is, or why it cannot be used. */
let kept: Awaited<ReturnType<CopyFile['read']>> | Error
let full: Error | undefined
let copy: SettingsCopy

const setting = (value: unknown, channel: string | null = 'C'): Setting => ({ scope: scopeOf({ channel }), field: 'excerpts', value })
const fileOf = (...settings: readonly Setting[]) => ({ settings, hash: finish(seal(settings)).hash, writtenAt: 7 })

const file: CopyFile = {
  path: 'data/settings-copy.jsonl',
  read: async () => {
    if (kept instanceof Error) throw kept
    return kept
  },
  write: async (sealed) => {
    if (full !== undefined) throw full
    written.push(sealed)
  },
}

beforeEach(() => {
  clock = createClock()
  log = createJournal()
  ;[reads, written, kept, full, database] = [0, [], undefined, undefined, [setting(1)]]
  const read = async () => {
    reads++
    return database
  }
  copy = createSettingsCopy({ read, file, log }, clock)
})

/** Lets time pass, and what is begun then end. */
async function pass(milliseconds: number): Promise<void> {
  clock.pass(milliseconds)
  for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate)
}

const values = (channel = 'C', parent: string | null = null) => copy.settings(placeOf({ channel, parent }))?.map(({ value }) => value)

describe('what is known', () => {
  test('is nothing at first', () => {
    expect([values(), copy.changedAt()]).toEqual([undefined, undefined])
  })

  test('is what the file has, from when it was written', async () => {
    kept = fileOf(setting(2), setting(4, null))
    await copy.load()
    expect([values(), values('D'), copy.changedAt(), log.lines]).toEqual([[2, 4], [4], 7, []])
  })

  test('is what the database has, soon after that was touched', async () => {
    kept = fileOf(setting(2))
    await copy.load()
    copy.want()
    await pass(PACE.pause - 1)
    expect(values()).toEqual([2])
    await pass(1)
    expect([values(), copy.changedAt()]).toEqual([[1], clock.now()])
  })

  test('is every scope of a place, the nearest first, and no other', async () => {
    database = [setting(1), setting(2, 'D'), setting(3, null), { ...setting(4), scope: scopeOf({ workspace: 'V' }) }]
    copy.want()
    await pass(PACE.pause)
    expect([values(), values('T', 'D'), values('E')]).toEqual([[1, 3], [2, 3], [3]])
    expect(copy.settings(placeOf({ workspace: null }))).toEqual([])
  })

  test('stays as it is while the database is away', async () => {
    copy.want()
    await pass(PACE.pause)
    database = undefined
    copy.want()
    await pass(PACE.pause)
    expect([values(), log.lines, written.length]).toEqual([[1], [], 1])
  })

  test('is what the database says, if that comes before the file', async () => {
    kept = fileOf(setting(2))
    copy.want()
    await pass(PACE.pause)
    await copy.load()
    expect(values()).toEqual([1])
  })
})

describe('the file', () => {
  test('is written once for many changes', async () => {
    for (let count = 0; count < 20; count++) copy.want()
    await pass(PACE.pause)
    expect([reads, written]).toEqual([1, [finish(seal([setting(1)]))]])
  })

  test('is not written when nothing has changed, at a start or later', async () => {
    kept = fileOf(setting(1))
    await copy.load()
    for (let count = 0; count < 3; count++) {
      copy.want()
      await pass(PACE.pause)
    }
    expect([reads, written, copy.changedAt()]).toEqual([3, [], 7])
  })

  test('is written when the database is another than it was at the last start', async () => {
    kept = fileOf(setting(2))
    await copy.load()
    copy.want()
    await pass(PACE.pause)
    expect(written).toHaveLength(1)
  })

  test('that cannot be used is told and not used, and written anew', async () => {
    kept = new Error('it is damaged')
    await copy.load()
    expect([values(), log.said('warn')]).toEqual([
      undefined,
      ['Cannot use the copy of the settings data/settings-copy.jsonl: it is damaged'],
    ])
    copy.want()
    await pass(PACE.pause)
    expect(written).toHaveLength(1)
  })

  test('that cannot be written is told once, and written when it can be although nobody tells of a change', async () => {
    full = new Error('no space left on device')
    for (const value of [2, 3]) {
      database = [setting(value)]
      copy.want()
      await pass(PACE.pause)
    }
    expect([values(), log.said('warn')]).toEqual([
      [3],
      [expect.stringContaining('Cannot write the copy of the settings data/settings-copy')],
    ])
    full = undefined
    await pass(PACE.beat)
    expect(written).toEqual([finish(seal([setting(3)]))])
    full = new Error('no space left on device')
    database = [setting(4)]
    await pass(PACE.beat)
    expect(log.said('warn')).toHaveLength(2)
  })

  test('has what changed just before the end', async () => {
    copy.want()
    await copy.close()
    expect(written).toHaveLength(1)
  })
})
