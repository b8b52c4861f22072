import { describe, expect, test } from 'vitest'
import { CorpusError } from '../src/core/corpus/corpus-error.ts'
import type { Library } from '../src/core/library.ts'
import { createLibraryKeeper } from '../src/library-keeper.ts'
import { createJournal } from './given/journal.ts'

const libraryOf = (edition: string): Library => ({ edition, shelves: new Map() })

const BROKEN = new CorpusError([{ file: 'corpus/rift/paper.md', line: 5, message: 'Cannot use rights: write full' }])

/** A keeper that loads these, one after the other; a library is loaded, an error is thrown. */
async function keeperOf(...loads: readonly (Library | Error)[]) {
  const journal = createJournal()
  const left = [...loads]
  const load = async (): Promise<Library> => {
    const next = left.shift()
    if (next === undefined || next instanceof Error) throw next ?? new RangeError('There is nothing more to load')
    return next
  }
  return { journal, keeper: await createLibraryKeeper(load, journal) }
}

test('the first library is served as soon as there is one', async () => {
  const { keeper, journal } = await keeperOf(libraryOf('one'))
  expect([keeper.library().edition, journal.lines]).toEqual(['one', []])
})

test('without a first library there is no keeper', async () => {
  await expect(keeperOf(BROKEN)).rejects.toBe(BROKEN)
})

test('a reload serves another edition, and says so', async () => {
  const { keeper, journal } = await keeperOf(libraryOf('one'), libraryOf('two'))
  await keeper.reload()
  expect(keeper.library().edition).toBe('two')
  expect(journal.lines).toEqual([{ level: 'info', particulars: { edition: 'two', before: 'one' }, message: 'Serving another edition' }])
})

test('the old edition is served until the other is there', async () => {
  let arrive: (library: Library) => void = () => {}
  const loads = [
    Promise.resolve(libraryOf('one')),
    new Promise<Library>((resolve) => {
      arrive = resolve
    }),
  ]
  const keeper = await createLibraryKeeper(() => loads.shift() ?? Promise.reject(), createJournal())
  const reloaded = keeper.reload()
  await Promise.resolve()
  expect(keeper.library().edition).toBe('one')
  arrive(libraryOf('two'))
  await reloaded
  expect(keeper.library().edition).toBe('two')
})

test('a reload of a corpus that is unchanged harms nothing, and says so', async () => {
  const { keeper, journal } = await keeperOf(libraryOf('one'), libraryOf('one'))
  await keeper.reload()
  expect([keeper.library().edition, journal.said('info')]).toEqual(['one', ['The corpus is unchanged']])
})

describe('what goes wrong keeps the old edition', () => {
  test('a maintainer’s mistake is logged in words, with file and line', async () => {
    const { keeper, journal } = await keeperOf(libraryOf('one'), BROKEN)
    await keeper.reload()
    expect(keeper.library().edition).toBe('one')
    expect(journal.lines).toEqual([
      {
        level: 'error',
        particulars: { reason: 'corpus/rift/paper.md:5: Cannot use rights: write full' },
        message: 'Cannot load the corpus again; still serving edition one',
      },
    ])
  })

  test('anything else is logged as it is', async () => {
    const failure = new TypeError('a bug')
    const { keeper, journal } = await keeperOf(libraryOf('one'), failure)
    await keeper.reload()
    expect(journal.lines).toMatchObject([{ level: 'error', particulars: { err: failure } }])
  })

  test('and the next reload is tried as if nothing had been', async () => {
    const { keeper } = await keeperOf(libraryOf('one'), BROKEN, libraryOf('two'))
    await keeper.reload()
    await keeper.reload()
    expect(keeper.library().edition).toBe('two')
  })
})

test('reloads that overlap run one after the other, and what was there last is served', async () => {
  let [corpus, running, most] = ['one', 0, 0]
  const load = async (): Promise<Library> => {
    most = Math.max(most, ++running)
    const edition = corpus
    for (let turn = 0; turn < 3; turn++) await Promise.resolve()
    running--
    return libraryOf(edition)
  }
  const keeper = await createLibraryKeeper(load, createJournal())
  corpus = 'two'
  const first = keeper.reload()
  await Promise.resolve()
  corpus = 'three'
  await Promise.all([keeper.reload(), keeper.reload(), first])
  expect([keeper.library().edition, most]).toEqual(['three', 1])
})
