import type { Clock } from './store/clock.ts'

/** Does some work at the beginning of each day, UTC; gives what ends it. */
export function eachMidnight(work: () => void, { now, after }: Clock): () => void {
  let cancel = () => {}
  const plan = () => {
    cancel = after(DAY - (now() % DAY), () => {
      // A timer may be early, and the same midnight must not come twice.
      if (now() % DAY < DAY / 2) work()
      plan()
    })
  }
  plan()
  return () => cancel()
}

const DAY = 24 * 60 * 60 * 1000
