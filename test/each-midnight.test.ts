import { expect, test } from 'vitest'
import { type Clock, eachMidnight } from '../src/each-midnight.ts'

/** A clock that a test sets; what waits is called when its time has come. */
function createClock(start: string): Clock & { readonly passUntil: (time: string) => void } {
  let time = Date.parse(start)
  let waiting: { readonly at: number; readonly call: () => void }[] = []
  return {
    now: () => time,
    after: (milliseconds, call) => {
      const entry = { at: time + milliseconds, call }
      waiting.push(entry)
      return () => {
        waiting = waiting.filter((it) => it !== entry)
      }
    },
    passUntil: (until) => {
      const end = Date.parse(until)
      for (let next = earliest(waiting, end); next !== undefined; next = earliest(waiting, end)) {
        const due = next
        waiting = waiting.filter((it) => it !== due)
        time = due.at
        due.call()
      }
      time = end
    },
  }
}

const earliest = <T extends { readonly at: number }>(waiting: readonly T[], end: number): T | undefined =>
  [...waiting].sort((a, b) => a.at - b.at).find(({ at }) => at <= end)

test('the work is done at the beginning of each day in UTC, and not before', () => {
  const clock = createClock('2026-11-25T15:00:00Z')
  const done: string[] = []
  eachMidnight(() => done.push(new Date(clock.now()).toISOString()), clock)
  clock.passUntil('2026-11-25T23:59:59Z')
  expect(done).toEqual([])
  clock.passUntil('2026-11-27T12:00:00Z')
  expect(done).toEqual(['2026-11-26T00:00:00.000Z', '2026-11-27T00:00:00.000Z'])
})

test('it is done no more once it was ended', () => {
  const clock = createClock('2026-11-25T15:00:00Z')
  const done: string[] = []
  const end = eachMidnight(() => done.push('done'), clock)
  clock.passUntil('2026-11-26T01:00:00Z')
  end()
  clock.passUntil('2026-11-28T01:00:00Z')
  expect(done).toEqual(['done'])
})
