import type { Clock } from '../../src/store/clock.ts'

/** A clock that a test sets; what waits is called when its time has come. */
export interface TestClock extends Clock {
  readonly pass: (milliseconds: number) => void
  readonly passUntil: (time: string) => void
  /** How many wait. */
  readonly waiting: () => number
}

export function createClock(start = '2026-11-25T15:00:00Z'): TestClock {
  let time = Date.parse(start)
  let waiting: { readonly at: number; readonly call: () => void }[] = []
  const passTo = (end: number) => {
    for (let next = earliest(waiting, end); next !== undefined; next = earliest(waiting, end)) {
      const due = next
      waiting = waiting.filter((it) => it !== due)
      time = due.at
      due.call()
    }
    time = end
  }
  return {
    now: () => time,
    after: (milliseconds, call) => {
      const entry = { at: time + milliseconds, call }
      waiting.push(entry)
      return () => {
        waiting = waiting.filter((it) => it !== entry)
      }
    },
    pass: (milliseconds) => passTo(time + milliseconds),
    passUntil: (until) => passTo(Date.parse(until)),
    waiting: () => waiting.length,
  }
}

const earliest = <T extends { readonly at: number }>(waiting: readonly T[], end: number): T | undefined =>
  [...waiting].sort((a, b) => a.at - b.at).find(({ at }) => at <= end)
