import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CorpusError } from '../../src/core/corpus/corpus-error.ts'
import type { Library } from '../../src/core/library.ts'
import { type Copies, createCopies } from '../../src/corpus-source/copies.ts'
import type { Remote } from '../../src/corpus-source/remote.ts'
import { createRemoteSource } from '../../src/corpus-source/remote-source.ts'

let home = ''
let copies: Copies

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'remote-source-'))
  copies = createCopies(home)
})

afterEach(async () => {
  vi.useRealTimers()
  await rm(home, { recursive: true })
})

const BROKEN = new CorpusError([{ file: 'rift/paper.md', line: 5, message: 'Cannot use rights' }])
const libraryOf = (edition: string): Library => ({ edition, shelves: new Map() })

/** A place that is in this state, or cannot be reached; what is opened is named after the state, and one called broken is. */
function sourceOf(state: string | Error, meanwhile: (folder: string) => Promise<void> = async () => {}) {
  let now = state
  let fetches = 0
  const states = new Map<string, string>()
  const remote: Remote = {
    fetch: async (known, folder) => {
      if (now instanceof Error) throw now
      if (known === now) return undefined
      fetches++
      states.set(folder, now)
      return now
    },
  }
  const open = async (folder: string): Promise<Library> => {
    await meanwhile(folder)
    const opened = states.get(folder) ?? 'from disk'
    if (opened.startsWith('broken')) throw BROKEN
    if (!existsSync(folder)) throw new CorpusError([{ file: folder, message: 'Cannot read corpus' }])
    return libraryOf(opened)
  }
  const abort = vi.fn()
  const source = createRemoteSource({ shown: 'https://host.example/corpus.git', remote, copies, open, interval: 300, abort })
  const become = (next: string | Error) => {
    now = next
  }
  return { source, become, abort, fetches: () => fetches }
}

const folders = async () => (await readdir(home)).filter((name) => name.startsWith('copy-'))

describe('loading', () => {
  test('fetches what is there, and keeps it', async () => {
    const { source } = sourceOf('one')
    expect((await source.load(undefined)).edition).toBe('one')
    expect(await copies.kept()).toMatchObject({ stamp: 'one' })
    expect(await folders()).toHaveLength(1)
  })

  test('gives back what is served when there is nothing new', async () => {
    const { source, fetches } = sourceOf('one')
    const served = await source.load(undefined)
    expect(await source.load(served)).toBe(served)
    expect([fetches(), (await folders()).length]).toEqual([1, 1])
  })

  test('in another process fetches nothing that was kept', async () => {
    await sourceOf('one').source.load(undefined)
    const { source, fetches } = sourceOf('one')
    expect([(await source.load(undefined)).edition, fetches()]).toEqual(['from disk', 0])
  })

  test('fetches what is new, and keeps that alone', async () => {
    const { source, become } = sourceOf('one')
    await source.load(undefined)
    become('two')
    expect((await source.load(undefined)).edition).toBe('two')
    expect([(await copies.kept())?.stamp, (await folders()).length]).toEqual(['two', 1])
  })
})

describe('what is broken', () => {
  test('is told, tried once, and never kept', async () => {
    const { source, become, fetches } = sourceOf('one')
    const served = await source.load(undefined)
    become('broken')
    for (let time = 0; time < 3; time++) await expect(source.load(served)).rejects.toBe(BROKEN)
    expect([fetches(), (await copies.kept())?.stamp, (await folders()).length]).toEqual([2, 'one', 1])
  })

  test('is forgotten when it is mended', async () => {
    const { source, become } = sourceOf('one')
    const served = await source.load(undefined)
    become('broken')
    await expect(source.load(served)).rejects.toBe(BROKEN)
    become('two')
    expect((await source.load(served)).edition).toBe('two')
  })

  test('and mended by going back serves what was kept', async () => {
    const { source, become } = sourceOf('one')
    const served = await source.load(undefined)
    become('broken')
    await expect(source.load(served)).rejects.toBe(BROKEN)
    become('one')
    expect((await source.load(served)).edition).toBe('one')
  })

  test('at the start has what was kept stand in for it', async () => {
    await sourceOf('one').source.load(undefined)
    const { source } = sourceOf('broken')
    await expect(source.load(undefined)).rejects.toBe(BROKEN)
    expect((await source.kept())?.edition).toBe('from disk')
  })
})

describe('what is out of reach', () => {
  const away = new Error('nothing answers there')
  const told = { name: 'OperatorError', message: 'CORPUS_DIR: Cannot fetch https://host.example/corpus.git: nothing answers there' }

  test('is told with the variable, and leaves nothing behind', async () => {
    const { source } = sourceOf(away)
    await expect(source.load(undefined)).rejects.toMatchObject(told)
    expect([await source.kept(), await folders()]).toEqual([undefined, []])
  })

  test('has what was kept stand in for it, and is fetched when it is back', async () => {
    await sourceOf('one').source.load(undefined)
    const { source, become } = sourceOf(away)
    await expect(source.load(undefined)).rejects.toMatchObject(told)
    expect((await source.kept())?.edition).toBe('from disk')
    become('two')
    expect((await source.load(undefined)).edition).toBe('two')
  })

  test('has nothing stand in for it when what was kept is gone', async () => {
    await sourceOf('one').source.load(undefined)
    const [folder = ''] = await folders()
    await rm(path.join(home, folder), { recursive: true })
    const { source } = sourceOf(away)
    expect(await source.kept()).toBeUndefined()
  })
})

test('a copy that somebody takes away while it is opened is fetched again', async () => {
  const { source, fetches } = sourceOf('one', async (folder) => {
    if (fetches() === 1) await rm(folder, { recursive: true })
  })
  await expect(source.load(undefined)).rejects.toThrow(CorpusError)
  expect([(await source.load(undefined)).edition, fetches()]).toEqual(['one', 2])
})

test('a copy that is gone is fetched again', async () => {
  await sourceOf('one').source.load(undefined)
  const [folder = ''] = await folders()
  await rm(path.join(home, folder), { recursive: true })
  const { source, fetches } = sourceOf('one')
  expect([(await source.load(undefined)).edition, fetches()]).toEqual(['one', 1])
})

describe('following', () => {
  test('looks again and again, never while it is looking', async () => {
    vi.useFakeTimers()
    const { source } = sourceOf('one')
    let done = () => {}
    const changed = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          done = resolve
        }),
    )
    await source.follow(changed)
    await vi.advanceTimersByTimeAsync(299_999)
    expect(changed).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1_000_000)
    expect(changed).toHaveBeenCalledTimes(1)
    done()
    await vi.advanceTimersByTimeAsync(300_000)
    expect(changed).toHaveBeenCalledTimes(2)
  })

  test('ends, and ends what is going on', async () => {
    vi.useFakeTimers()
    const { source, abort } = sourceOf('one')
    const changed = vi.fn(() => Promise.resolve())
    const unfollow = await source.follow(changed)
    await vi.advanceTimersByTimeAsync(300_000)
    unfollow()
    await vi.advanceTimersByTimeAsync(1_000_000)
    expect([changed.mock.calls.length, abort.mock.calls.length, vi.getTimerCount()]).toEqual([1, 1, 0])
  })
})
