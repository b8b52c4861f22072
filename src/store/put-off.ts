import type { Clock } from './clock.ts'

/** When work that is wanted is done, in milliseconds. */
export interface Pace {
  /** From when it is wanted; whoever wants it until then has it with the others. */
  readonly pause: number
  /** From when it was done until it is done again although nobody has wanted it. */
  readonly beat: number
}

/** Work that is put off, so that many who want it have it done once. */
export interface PutOff {
  readonly want: () => void
  /** Does at once what is wanted still, and nothing after that. Resolves when all is done. */
  readonly close: () => Promise<void>
}

/** Puts work off, which is done one piece at a time and must not reject. */
export function putOff(work: () => Promise<void>, { pause, beat }: Pace, { after }: Pick<Clock, 'after'>): PutOff {
  let [isWanted, isClosed] = [false, false]
  let working = Promise.resolve()
  let cancel = () => {}
  const plan = (milliseconds: number) => {
    cancel()
    cancel = after(milliseconds, begin)
  }
  const begin = () => {
    isWanted = false
    working = working.then(work).then(() => {
      if (!(isWanted || isClosed)) plan(beat)
    })
  }
  return {
    want: () => {
      if (isWanted || isClosed) return
      isWanted = true
      plan(pause)
    },
    close: () => {
      isClosed = true
      cancel()
      if (isWanted) begin()
      return working
    },
  }
}
