import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'

/** How much a piece of work held up everything else. Times are in milliseconds. */
export interface Stall {
  readonly took: number
  readonly delayP99: number
  readonly delayMax: number
  /** Questions answered meanwhile, and the longest that one of them waited from when it was due. */
  readonly answers: number
  readonly longestWait: number
}

/** Does the work while asking a question every few milliseconds. */
export async function stallOf(work: () => Promise<unknown>, ask: () => void): Promise<Stall> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  let [answers, longestWait, due] = [0, 0, performance.now() + EVERY]
  const timer = setInterval(() => {
    ask()
    answers++
    longestWait = Math.max(longestWait, performance.now() - due)
    due = performance.now() + EVERY
  }, EVERY)
  const start = performance.now()
  delay.enable()
  // The monitor counts from its own first tick: work that never yields must begin after it.
  await wait(EVERY)
  await work()
  const took = performance.now() - start
  await wait(EVERY)
  delay.disable()
  clearInterval(timer)
  return { took, delayP99: delay.percentile(99) / NANOSECONDS, delayMax: delay.max / NANOSECONDS, answers, longestWait }
}

const EVERY = 5
const NANOSECONDS = 1e6
