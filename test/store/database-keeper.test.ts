import { beforeEach, describe, expect, test } from 'vitest'
import type { Changed } from '../../src/core/settings/settings-store.ts'
import { createDatabaseKeeper } from '../../src/store/database-keeper.ts'
import { createFatefulSource, type FatefulSource } from '../given/databases.ts'
import { createJournal, type Journal } from '../given/journal.ts'
import { freeLimiter } from '../given/settings.ts'

let source: FatefulSource
let log: Journal
let time: number
let told: Changed[]

beforeEach(() => {
  source = createFatefulSource()
  log = createJournal()
  time = 0
  told = []
})

const keep = () =>
  createDatabaseKeeper({ source, log, now: () => time }, { notify: (changed) => void told.push(changed), limiter: freeLimiter })

describe('a keeper', () => {
  test('has nothing open until it is asked, and opens once for all who ask at the same time', async () => {
    const keeper = keep()
    expect([keeper.current(), source.opened]).toEqual([undefined, 0])
    const all = await Promise.all([keeper.opened(), keeper.opened(), keeper.opened()])
    expect([new Set(all).size, source.opened, keeper.current()]).toEqual([1, 1, all[0]])
  })

  test('tells that anything may have changed whenever it has opened', async () => {
    const keeper = keep()
    keeper.fail(await keeper.opened(), new Error('lost'))
    await keeper.opened()
    expect(told).toEqual([undefined, undefined])
  })

  test('says what is wrong until it is mended, and both once', async () => {
    source.fate = 'the disk is full'
    const keeper = keep()
    for (let attempt = 0; attempt < 3; attempt++) await expect(keeper.opened()).rejects.toThrow('the disk is full')
    expect([keeper.fault(), log.said('error').length]).toEqual(['the disk is full', 1])
    source.fate = undefined
    await keeper.opened()
    await keeper.opened()
    expect([keeper.fault(), log.said('info').length]).toEqual([undefined, 1])
  })

  test('is woken at most once a second', async () => {
    source.fate = 'gone'
    const keeper = keep()
    await expect(keeper.opened()).rejects.toThrow()
    source.fate = undefined
    time = 999
    keeper.wake()
    await new Promise(setImmediate)
    expect(source.opened).toBe(0)
    time = 1000
    keeper.wake()
    await expect.poll(() => source.opened).toBe(1)
  })

  test('lets a database that failed go, and not the one that was opened since', async () => {
    const keeper = keep()
    const first = await keeper.opened()
    keeper.fail(first, new Error('lost'))
    expect(keeper.current()).toBeUndefined()
    const second = await keeper.opened()
    keeper.fail(first, new Error('lost once more'))
    expect([keeper.current(), source.closed]).toEqual([second, 1])
  })

  test('does not use what was replaced under it', async () => {
    const keeper = keep()
    await keeper.opened()
    source.isCurrent = false
    expect(keeper.current()).toBeUndefined()
    await keeper.opened()
    expect([source.opened, source.closed]).toEqual([2, 1])
  })

  test('that is closed while it opens leaves nothing open', async () => {
    const keeper = keep()
    const opening = keeper.opened()
    await keeper.close()
    await expect(opening).rejects.toThrow('it is no longer needed')
    expect([source.opened, source.closed, keeper.current(), log.lines]).toEqual([1, 1, undefined, []])
  })
})
