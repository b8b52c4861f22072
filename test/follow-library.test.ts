import { expect, test } from 'vitest'
import { CorpusError } from '../src/core/corpus/corpus-error.ts'
import type { Library } from '../src/core/library.ts'
import type { CorpusSource } from '../src/corpus-source/source.ts'
import { followLibrary } from '../src/follow-library.ts'
import { createJournal } from './given/journal.ts'

const libraryOf = (edition: string): Library => ({ edition, shelves: new Map() })

/** A source of which somebody has to say when it has changed. */
function sourceOf(load: (time: number) => Promise<Library>) {
  let [change, loads, ended]: [() => Promise<unknown>, number, boolean] = [() => Promise.reject(), 0, false]
  const source: CorpusSource = {
    load: () => load(++loads),
    kept: () => Promise.resolve(undefined),
    follow: async (changed) => {
      change = changed
      return () => {
        ended = true
      }
    },
  }
  return { source, change: () => change(), ended: () => ended }
}

const surroundings = () => ({ log: createJournal(), now: () => 0 })

test('what has changed is served', async () => {
  const { source, change } = sourceOf(async (time) => libraryOf(`${time}`))
  const { keeper } = await followLibrary(source, surroundings())
  await change()
  expect(keeper.library().edition).toBe('2')
})

test('what has changed while the first was loaded is served after it', async () => {
  const { source, change } = sourceOf(async (time) => {
    if (time === 1) await change()
    return libraryOf(`${time}`)
  })
  const { keeper } = await followLibrary(source, surroundings())
  await expect.poll(() => keeper.library().edition).toBe('2')
})

test('nothing is followed any more when it is said so', async () => {
  const { source, ended } = sourceOf(async () => libraryOf('1'))
  const { unfollow } = await followLibrary(source, surroundings())
  expect(ended()).toBe(false)
  unfollow()
  expect(ended()).toBe(true)
})

test('nothing is followed when the first cannot be loaded', async () => {
  const broken = new CorpusError([{ file: 'corpus', message: 'Cannot read corpus' }])
  const { source, ended } = sourceOf(() => Promise.reject(broken))
  await expect(followLibrary(source, surroundings())).rejects.toBe(broken)
  expect(ended()).toBe(true)
})
