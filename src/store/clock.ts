/** How time passes. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Calls back once after so many milliseconds; gives what calls it off. */
  readonly after: (milliseconds: number, call: () => void) => () => void
}

/** The clock of this machine; what waits for it does not keep the process from ending. */
export const machineClock: Clock = {
  now: Date.now,
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds).unref()
    return () => clearTimeout(timer)
  },
}
