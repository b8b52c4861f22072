import { beforeEach, describe, expect, test } from 'vitest'
import type { Place } from '../../../src/core/settings/place.ts'
import { DEFAULT_POLICY } from '../../../src/core/settings/policy.ts'
import { createPolicyReader, type PolicyReader, STALE } from '../../../src/core/settings/policy-reader.ts'
import type { Setting } from '../../../src/core/settings/settings-store.ts'
import { createMemoryStore, type MemoryStore } from '../../given/memory-store.ts'
import { placeOf, policyOf, scopeOf } from '../../given/settings.ts'

let store: MemoryStore
let reader: PolicyReader
let time: number

beforeEach(() => {
  time = 0
  store = createMemoryStore()
  reader = createPolicyReader({ store, now: () => time })
})

const excerpts = async (place: Partial<Place> = {}) => (await reader.policy(placeOf(place))).excerpts
const set = (value: unknown, channel: string | null = 'C') => ({ scope: scopeOf({ channel }), field: 'excerpts', value }) as const

describe('a policy', () => {
  test('comes from the store once, then from memory', async () => {
    for (let count = 0; count < 5; count++) expect(await reader.policy(placeOf())).toEqual(DEFAULT_POLICY)
    expect(store.reads()).toBe(1)
  })

  test('is read once by many who ask at the same time', async () => {
    await Promise.all(Array.from({ length: 50 }, () => excerpts()))
    expect(store.reads()).toBe(1)
  })

  test('is that of the place, not of another', async () => {
    await store.change([set(1), set(2, 'D')], 'ann')
    const thread = { channel: 'T', parent: 'E' }
    expect([await excerpts(), await excerpts({ channel: 'D' }), await excerpts({ channel: 'E', parent: 'D' })]).toEqual([1, 2, 2])
    expect([await excerpts(thread), await excerpts({ ...thread, grandparent: 'D' })]).toEqual([3, 2])
  })

  test('of a direct message is the usual one, and asks nobody', async () => {
    store.turn('broken')
    expect(await reader.policy(placeOf({ workspace: null }))).toEqual(DEFAULT_POLICY)
    expect(store.reads()).toBe(0)
  })
})

describe('a change', () => {
  test('is seen at once in every place that it reaches', async () => {
    expect([await excerpts(), await excerpts({ channel: 'D' })]).toEqual([3, 3])
    await store.change([set(1, null)], 'ann')
    expect([await excerpts(), await excerpts({ channel: 'D' })]).toEqual([1, 1])
  })

  test('elsewhere leaves what is in memory there', async () => {
    await excerpts()
    await store.change([{ ...set(1), scope: scopeOf({ workspace: 'V' }) }], 'ann')
    await excerpts()
    expect(store.reads()).toBe(1)
  })

  test('that nobody told of is seen after two seconds, and not before', async () => {
    await excerpts()
    store.changeElsewhere(set(5))
    time = STALE - 1
    expect(await excerpts()).toBe(3)
    time = STALE
    expect(await excerpts()).toBe(5)
    expect(STALE).toBeLessThanOrEqual(2000)
  })

  test('made while a policy is being read is not hidden by what was read', async () => {
    const answers: ((settings: readonly Setting[]) => void)[] = []
    const read = () => new Promise<readonly Setting[]>((resolve) => void answers.push(resolve))
    const slowly = createPolicyReader({ store: { ...store, read }, now: () => time })
    const before = slowly.policy(placeOf())
    await store.change([set(1)], 'ann')
    const after = slowly.policy(placeOf())
    answers[1]?.(await store.read(placeOf()))
    answers[0]?.([])
    expect([(await before).excerpts, (await after).excerpts]).toEqual([3, 1])
    const later = slowly.policy(placeOf())
    answers[2]?.(await store.read(placeOf()))
    expect((await later).excerpts).toBe(1)
  })
})

describe('without the store', () => {
  test('the last known policy goes on, however old', async () => {
    await store.change([set(1)], 'ann')
    await excerpts()
    store.turn('broken')
    time = 1e9
    expect(await excerpts()).toBe(1)
  })

  test('where nothing was known, the usual policy holds', async () => {
    store.turn('broken')
    expect(await reader.policy(placeOf())).toEqual(DEFAULT_POLICY)
  })

  test('what the store remembers holds where nothing was asked before, and is there without waiting', async () => {
    await store.change([set(1), set(2, null)], 'ann')
    store.remember()
    store.turn('broken')
    expect(reader.known(placeOf()).excerpts).toBe(1)
    expect([await excerpts(), await excerpts({ channel: 'D' }), await excerpts({ channel: 'T', parent: 'C' })]).toEqual([1, 2, 1])
    expect((await reader.policy(placeOf({ workspace: 'V' }))).excerpts).toBe(3)
  })

  test('what the store remembers gives way to the store', async () => {
    await store.change([set(1)], 'ann')
    store.remember()
    store.turn('broken')
    expect(await excerpts()).toBe(1)
    store.changeElsewhere(set(5))
    store.turn('well')
    expect(await excerpts()).toBe(5)
  })

  test('what was read is known better than what the store remembers, unless it was told of a change since', async () => {
    store.remember()
    store.changeElsewhere(set(1))
    await excerpts()
    store.turn('broken')
    time = STALE
    expect(await excerpts()).toBe(1)
    store.turn('well')
    await store.change([set(4)], 'ann')
    store.remember()
    store.turn('broken')
    expect(await excerpts()).toBe(4)
  })

  test('what has changed meanwhile is seen as soon as it is back', async () => {
    await excerpts()
    store.turn('broken')
    time = STALE
    await excerpts()
    store.changeElsewhere(set(4))
    store.turn('well')
    expect(await excerpts()).toBe(4)
  })
})

test('what is known can be had without waiting', async () => {
  expect(reader.known(placeOf())).toEqual(DEFAULT_POLICY)
  await store.change([set(2)], 'ann')
  await excerpts()
  expect(reader.known(placeOf())).toEqual(policyOf({ excerpts: 2 }))
})

test('of very many places, those read longest ago are forgotten', async () => {
  for (let index = 0; index <= 10_000; index++) await excerpts({ channel: `C${index}` })
  await excerpts({ channel: 'C10000' })
  expect(store.reads()).toBe(10_001)
  await excerpts({ channel: 'C0' })
  expect(store.reads()).toBe(10_002)
})
