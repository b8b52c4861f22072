import { describe, expect, test } from 'vitest'
import { CorpusError } from '../src/core/corpus/corpus-error.ts'
import type { Library } from '../src/core/library.ts'
import { OperatorError } from '../src/core/operator-error.ts'
import { createLibraryKeeper } from '../src/library-keeper.ts'
import { createJournal } from './given/journal.ts'

const libraryOf = (edition: string): Library => ({ edition, shelves: new Map() })

const none = () => Promise.resolve(undefined)

const BROKEN = new CorpusError([{ file: 'corpus/rift/paper.md', line: 5, message: 'Cannot use rights: write full' }])

const UNREACHABLE = new OperatorError('CORPUS_DIR', 'Cannot fetch https://paper.example/corpus.git: it did not answer')

/** A keeper that loads these, one after the other; a library is loaded, an error is thrown. The clock counts what was loaded. */
async function keeperOf(...loads: readonly (Library | Error)[]) {
  const journal = createJournal()
  const left = [...loads]
  const load = async (): Promise<Library> => {
    const next = left.shift()
    if (next === undefined || next instanceof Error) throw next ?? new RangeError('There is nothing more to load')
    return next
  }
  const surroundings = { log: journal, now: () => loads.length - left.length }
  return { journal, keeper: await createLibraryKeeper({ load, kept: none }, surroundings) }
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
  const keeper = await createLibraryKeeper(
    { load: () => loads.shift() ?? Promise.reject(), kept: none },
    { log: createJournal(), now: () => 0 },
  )
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
  const keeper = await createLibraryKeeper({ load, kept: none }, { log: createJournal(), now: () => 0 })
  corpus = 'two'
  const first = keeper.reload()
  await Promise.resolve()
  corpus = 'three'
  await Promise.all([keeper.reload(), keeper.reload(), first])
  expect([keeper.library().edition, most]).toEqual(['three', 1])
})

test('however many ask while one is running, one more is enough for them all', async () => {
  const { keeper, journal } = await keeperOf(libraryOf('one'), libraryOf('two'), libraryOf('three'))
  const first = keeper.reload()
  await Promise.resolve()
  const others = await Promise.all([keeper.follow(), keeper.reload(), keeper.follow(), first])
  expect(others.map(({ after }) => after)).toEqual(['three', 'three', 'three', 'two'])
  expect(journal.said('error')).toEqual([])
})

describe('the status', () => {
  test('says what is served, since when, and what is wrong until it is mended', async () => {
    const { keeper } = await keeperOf(libraryOf('one'), libraryOf('two'), BROKEN, libraryOf('three'))
    const seen = [keeper.status()]
    const outcomes = []
    for (let turn = 0; turn < 3; turn++) {
      outcomes.push(await keeper.reload())
      seen.push(keeper.status())
    }
    expect(seen).toEqual([
      { edition: 'one', loadedAt: 1, fault: undefined },
      { edition: 'two', loadedAt: 2, fault: undefined },
      { edition: 'two', loadedAt: 2, fault: BROKEN.message },
      { edition: 'three', loadedAt: 4, fault: undefined },
    ])
    expect(outcomes).toEqual([
      { before: 'one', after: 'two', fault: undefined },
      { before: 'two', after: 'two', fault: BROKEN.message },
      { before: 'two', after: 'three', fault: undefined },
    ])
  })

  test('of a corpus in which everything is wrong names the first problems only', async () => {
    const problems = Array.from({ length: 10_000 }, (_, index) => ({ file: `corpus/rift/${index}.md`, message: 'Cannot use rights' }))
    const { keeper, journal } = await keeperOf(libraryOf('one'), new CorpusError(problems))
    await keeper.reload()
    expect(keeper.status().fault?.split('\n')).toHaveLength(21)
    expect(JSON.stringify(journal.lines).length).toBeLessThan(2000)
  })
})

describe('who follows the corpus logs only what is news', () => {
  test('an outage once, and its end', async () => {
    const { keeper, journal } = await keeperOf(libraryOf('one'), UNREACHABLE, UNREACHABLE, libraryOf('one'), libraryOf('one'), UNREACHABLE)
    for (let turn = 0; turn < 5; turn++) await keeper.follow()
    expect(journal.lines.map(({ level, message }) => [level, message])).toEqual([
      ['warn', 'Cannot load the corpus again; still serving edition one'],
      ['info', 'The corpus is unchanged'],
      ['warn', 'Cannot load the corpus again; still serving edition one'],
    ])
    expect(journal.lines[0]?.particulars).toEqual({ reason: UNREACHABLE.message })
  })

  test('each mistake once, and another edition', async () => {
    const other = new CorpusError([{ file: 'corpus/rift/paper.md', line: 6, message: 'Cannot use kind' }])
    const { keeper, journal } = await keeperOf(libraryOf('one'), BROKEN, BROKEN, other, libraryOf('two'))
    for (let turn = 0; turn < 4; turn++) await keeper.follow()
    expect(journal.lines.map(({ level }) => level)).toEqual(['error', 'error', 'info'])
  })
})

describe('without a first library', () => {
  const kept = async () => libraryOf('kept')

  test('the one that was kept is served, with what is wrong', async () => {
    const journal = createJournal()
    const keeper = await createLibraryKeeper({ load: () => Promise.reject(UNREACHABLE), kept }, { log: journal, now: () => 7 })
    expect(keeper.status()).toEqual({ edition: 'kept', loadedAt: 7, fault: UNREACHABLE.message })
    expect(journal.lines).toEqual([
      {
        level: 'warn',
        particulars: { reason: UNREACHABLE.message },
        message: 'Cannot load the corpus; serving edition kept, kept from before',
      },
    ])
  })

  test('and without one that was kept there is no keeper', async () => {
    const loader = { load: () => Promise.reject(UNREACHABLE), kept: none }
    await expect(createLibraryKeeper(loader, { log: createJournal(), now: () => 0 })).rejects.toBe(UNREACHABLE)
  })
})
