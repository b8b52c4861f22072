import { describe, expect, test } from 'vitest'
import type { CorpusStatus, Reload } from '../src/core/corpus-status.ts'
import type { LibraryKeeper } from '../src/library-keeper.ts'
import { createOrderReload } from '../src/order-reload.ts'
import { createJournal } from './given/journal.ts'
import { askerOf, originOf, placeOf } from './given/settings.ts'

const STATUS: CorpusStatus = { edition: 'aaa', loadedAt: 0, fault: undefined }
const DONE: Reload = { before: 'aaa', after: 'bbb', fault: undefined }

/** Orders of Ann, who is on a platform called here, with a keeper that ends like this. */
function ordering({ operators = ['here:ann'], reload = Promise.resolve(DONE), wait = new Promise(() => {}) } = {}) {
  let reloads = 0
  const keeper: LibraryKeeper = {
    library: () => ({ edition: 'aaa', shelves: new Map() }),
    status: () => STATUS,
    follow: () => Promise.reject(),
    reload: () => {
      reloads++
      return reload
    },
  }
  const log = createJournal()
  const order = createOrderReload({ keeper, operators: new Set(operators), wait: () => wait, log })
  return { order: () => order(originOf()), other: order, reloads: () => reloads, log }
}

test('an operator has the corpus loaded again, and is told how it ended', async () => {
  const { order, reloads, log } = ordering()
  expect(await order()).toEqual({ state: 'done', ...DONE })
  expect([reloads(), log.lines]).toEqual([1, [{ level: 'info', particulars: { person: 'here:ann' }, message: 'Loading the corpus again' }]])
})

test('what takes long goes on, and is not waited for', async () => {
  const { order } = ordering({ reload: new Promise(() => {}), wait: Promise.resolve() })
  expect(await order()).toEqual({ state: 'going on', edition: 'aaa' })
})

describe('nothing is loaded, and it is logged, for', () => {
  test('somebody who is no operator', async () => {
    const { order, reloads, log } = ordering({ operators: [] })
    expect(await order()).toEqual({ state: 'refused', person: 'here:ann' })
    expect([reloads(), log.said('warn')]).toEqual([0, ['Refused to load the corpus again']])
  })

  test('somebody who has the id of an operator on another platform', async () => {
    const { other, reloads } = ordering()
    expect(await other(originOf({ place: placeOf({ platform: 'there' }), asker: askerOf() }))).toEqual({
      state: 'refused',
      person: 'there:ann',
    })
    expect(reloads()).toBe(0)
  })
})
