import { beforeEach, describe, expect, test } from 'vitest'
import type { Budget } from '../../src/core/answer/budget.ts'

/** What a driver is tested by; `now` tells it the time in milliseconds. */
export interface Conforming {
  /** A budget on a database that no other test has used. */
  readonly fresh: (now: () => number) => Promise<Budget>
  /** Another process on the database of the last one. */
  readonly another: (now: () => number) => Promise<Budget>
}

/** Everything that the core relies on, for every driver. */
export function testBudget({ fresh, another }: Conforming): void {
  describe('words of a day', () => {
    let now = 0
    let budget: Budget
    const clock = () => now

    beforeEach(async () => {
      now = Date.parse('2026-11-25T22:00:00Z')
      budget = await fresh(clock)
    })

    test('are taken until none are left, and what does not fit takes none', async () => {
      const taken: boolean[] = []
      for (const words of [40, 50, 20, 10, 1]) taken.push(await budget.take('rift/paper', words, 100))
      expect(taken).toEqual([true, true, false, true, false])
    })

    test('are counted for each article by itself', async () => {
      expect(await budget.take('rift/paper', 100, 100)).toBe(true)
      expect(await budget.take('rift/other', 100, 100)).toBe(true)
    })

    test('are there again on the next day, in UTC', async () => {
      await budget.take('rift/paper', 100, 100)
      now = Date.parse('2026-11-25T23:59:59Z')
      expect(await budget.take('rift/paper', 1, 100)).toBe(false)
      now = Date.parse('2026-11-26T00:00:00Z')
      expect(await budget.take('rift/paper', 100, 100)).toBe(true)
    })

    test('that were taken stay so for another process, also after a restart', async () => {
      await budget.take('rift/paper', 90, 100)
      const other = await another(clock)
      expect([await other.take('rift/paper', 20, 100), await other.take('rift/paper', 10, 100)]).toEqual([false, true])
    })

    test('are never taken twice by answers at once', async () => {
      const other = await another(clock)
      const takers = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? budget : other))
      const taken = await Promise.all(takers.map((taker) => taker.take('rift/paper', 10, 100)))
      expect(taken.filter((it) => it)).toHaveLength(10)
    })

    test('are not to be had when one answer takes more than a day has', async () => {
      expect(await budget.take('rift/paper', 101, 100)).toBe(false)
      expect(await budget.take('rift/paper', 100, 100)).toBe(true)
    })

    test('follow a limit that was changed meanwhile', async () => {
      await budget.take('rift/paper', 100, 100)
      expect([await budget.take('rift/paper', 10, 120), await budget.take('rift/paper', 10, 50)]).toEqual([true, false])
    })
  })
}
