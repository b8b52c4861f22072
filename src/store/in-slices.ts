import { setImmediate as breathe } from 'node:timers/promises'
import type { Steps } from '../core/steps.ts'

/** Does steps a few milliseconds at a time, so that questions are answered in between. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE
    while (performance.now() < end) {
      const { done, value } = steps.next()
      if (done === true) return value
    }
    await breathe()
  }
}

/** Milliseconds. */
const SLICE = 2
