/** How time passes. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Calls back once after so many milliseconds; gives what calls it off. */
  readonly after: (milliseconds: number, call: () => void) => () => void
}

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

/** The clock of this machine; what waits for it does not keep the process from ending. */
export const machineClock: Clock = {
  now: Date.now,
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds).unref()
    return () => clearTimeout(timer)
  },
}
