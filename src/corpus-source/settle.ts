/** Milliseconds. */
export interface Pace {
  /** How long nothing may have happened before something is done about what has. */
  readonly quiet: number
  /** How long something may go on happening before something is done all the same. */
  readonly longest: number
}

/** Turns many touches into few pieces of work. */
export interface Settle {
  readonly touch: () => void
  /** Does nothing more; what is being done goes on. */
  readonly close: () => void
}

/** Does the work when all is quiet after a touch, one piece at a time. The work must not reject. */
export function createSettle({ quiet, longest }: Pace, work: () => Promise<unknown>): Settle {
  let [working, again, closed] = [false, false, false]
  let [calm, last]: (NodeJS.Timeout | undefined)[] = []
  const disarm = () => {
    clearTimeout(calm)
    clearTimeout(last)
    last = undefined
  }
  const begin = async () => {
    disarm()
    working = true
    again = false
    await work()
    working = false
    if (again) touch()
  }
  const touch = () => {
    again = true
    if (working || closed) return
    clearTimeout(calm)
    calm = setTimeout(begin, quiet)
    last ??= setTimeout(begin, longest)
  }
  return {
    touch,
    close: () => {
      closed = true
      disarm()
    },
  }
}
