import { beforeEach, describe, expect, test } from 'vitest'
import type { Demand, Wish } from '../../src/core/demand/demand.ts'
import type { Records } from '../../src/core/privacy/inventory.ts'

/** What counts in a database. */
export interface Counting {
  readonly demand: Demand
  readonly records: Records
}

/** What a driver is tested by; `now` tells it the time in milliseconds. */
export interface Conforming {
  /** On a database that no other test has used. */
  readonly fresh: (now: () => number) => Promise<Counting>
  /** Another process on the database of the last one. */
  readonly another: (now: () => number) => Promise<Counting>
}

/** Everything that the core relies on, for every driver. */
export function testDemand({ fresh, another }: Conforming): void {
  describe('what is asked in vain', () => {
    let now = 0
    let counting: Counting
    const clock = () => now
    const wish = (text: string): Wish => ({ collection: 'rift', kind: 'word', text })
    const ask = async (text: string, ...askers: readonly string[]) => {
      for (const asker of askers) await counting.demand.note([wish(text)], asker)
    }
    const viewer = { platform: 'here', workspace: 'W', person: 'ann' }
    const kept = async () => {
      const { hashes, wishes } = await counting.records.inventory(viewer)
      return { hashes, wishes }
    }

    beforeEach(async () => {
      now = Date.parse('2026-11-25T12:00:00Z')
      counting = await fresh(clock)
    })

    test('is told once five different people have asked, and by how many', async () => {
      await ask('falafel', 'a', 'b', 'c', 'd')
      expect(await counting.demand.report()).toEqual([])
      await ask('falafel', 'e', 'f')
      expect(await counting.demand.report()).toEqual([{ ...wish('falafel'), day: '2026-11-25', askers: 6 }])
    })

    test('is not told for one person who asks five times, or for five who ask each their own', async () => {
      await ask('falafel', 'a', 'a', 'a', 'a', 'a')
      for (const asker of ['a', 'b', 'c', 'd', 'e']) await ask(`word-${asker}`, asker)
      expect(await counting.demand.report()).toEqual([])
    })

    test('adds up over processes', async () => {
      await ask('falafel', 'a', 'b', 'c')
      const other = await another(clock)
      for (const asker of ['d', 'e']) await other.demand.note([wish('falafel')], asker)
      expect(await counting.demand.report()).toHaveLength(1)
    })

    test('begins anew with each day, and yesterday’s hashes are gone', async () => {
      await ask('falafel', 'a', 'b', 'c', 'd')
      expect(await kept()).toEqual({ hashes: 4, wishes: 0 })
      now = Date.parse('2026-11-26T00:00:00Z')
      expect(await kept()).toEqual({ hashes: 0, wishes: 0 })
      await ask('falafel', 'e')
      expect(await counting.demand.report()).toEqual([])
    })

    test('is forgotten after ninety days', async () => {
      await ask('falafel', 'a', 'b', 'c', 'd', 'e')
      now += 89 * 24 * 60 * 60 * 1000
      expect(await kept()).toEqual({ hashes: 0, wishes: 1 })
      expect(await counting.demand.report()).toHaveLength(1)
      now += 24 * 60 * 60 * 1000
      expect(await counting.demand.report()).toEqual([])
      expect(await kept()).toEqual({ hashes: 0, wishes: 0 })
    })

    test('comes with the most wanted first, each collection and kind by itself', async () => {
      const everybody = ['a', 'b', 'c', 'd', 'e']
      await ask('hummus', ...everybody)
      await ask('falafel', ...everybody, 'f')
      for (const asker of everybody) await counting.demand.note([{ collection: 'rift', kind: 'topic', text: 'hummus' }], asker)
      expect((await counting.demand.report()).map(({ kind, text, askers }) => [kind, text, askers])).toEqual([
        ['word', 'falafel', 6],
        expect.arrayContaining(['hummus', 5]),
        expect.arrayContaining(['hummus', 5]),
      ])
    })
  })

  describe('the inventory', () => {
    test('of a database that nobody has used is empty', async () => {
      const { records } = await fresh(Date.now)
      expect(await records.inventory({ platform: 'here', workspace: 'W', person: 'ann' })).toEqual({
        ...{ settings: 0, changes: 0, changesOfPerson: 0, turns: 0, hashes: 0, wishes: 0 },
      })
    })
  })
}
