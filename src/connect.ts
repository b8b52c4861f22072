import type { Log } from './core/log.ts'
import { OperatorError } from './core/operator-error.ts'
import type { Platform } from './core/platform.ts'

/** How long connecting is tried again, and how. */
export interface Patience {
  readonly wait: (milliseconds: number) => Promise<unknown>
  readonly log: Log
}

/** Connects a platform, as often as it takes; gives the reason when trying again makes no sense. */
export async function connect(platform: Pick<Platform, 'name' | 'connect'>, { wait, log }: Patience): Promise<OperatorError | undefined> {
  for (let attempt = 0; ; attempt++) {
    try {
      await platform.connect()
      return undefined
    } catch (error) {
      if (error instanceof OperatorError) return error
      const pause = Math.min(FIRST_PAUSE * 2 ** attempt, LONGEST_PAUSE)
      log.warn({ err: error, seconds: pause / 1000 }, `Could not connect to ${platform.name}; trying again in ${pause / 1000} s`)
      await wait(pause)
    }
  }
}

// Milliseconds.
const FIRST_PAUSE = 1000
const LONGEST_PAUSE = 60_000
