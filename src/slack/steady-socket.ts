import { setTimeout as wait } from 'node:timers/promises'
import type { SocketModeReceiver } from '@slack/bolt'
import type { Log } from '../core/log.ts'
import { refusalOf } from './refusal.ts'

/** One connection of Socket Mode. Once open it comes back by itself, for as long as Slack lets it. */
export interface SteadySocket {
  readonly state: () => SocketState
  /** Resolves once it is open; rejects if it could not be opened, and then does not try again. */
  readonly start: () => Promise<void>
  /** Resolves when it is closed and will not come back. */
  readonly stop: () => Promise<void>
}

export type SocketState = 'open' | 'closed' | 'refused'

/**
 * Keeps open a client whose own reconnecting is off: that one waits for seconds when Slack renews a connection,
 * and rejects where nobody can catch it when the token is no longer good.
 */
export function createSteadySocket({ client }: Pick<SocketModeReceiver, 'client'>, log: Log): SteadySocket {
  const stop = new AbortController()
  let state: SocketState = 'closed'
  let work: Promise<unknown> = Promise.resolve()

  const reopen = async () => {
    for (let attempt = 0; !stop.signal.aborted; attempt++) {
      try {
        return await open(client, stop.signal)
      } catch (err) {
        const refusal = refusalOf(err)
        if (refusal !== undefined) return refuse(refusal)
        const pause = Math.min(FIRST_PAUSE * 2 ** attempt, LONGEST_PAUSE)
        log.warn({ err, seconds: pause / 1000 }, 'Lost a connection to Slack and could not open it again; trying once more')
        await wait(pause, undefined, { signal: stop.signal }).catch(() => undefined)
      }
    }
  }
  const refuse = (refusal: string) => {
    state = 'refused'
    log.error({}, `Slack no longer lets us connect: it answered ${refusal}; check SLACK_APP_TOKEN and start again`)
  }

  client.on('connected', () => {
    state = 'open'
  })
  client.on('disconnected', () => {
    if (state !== 'open') return
    state = 'closed'
    work = reopen()
  })
  return {
    state: () => state,
    start: () => {
      const opening = open(client, stop.signal)
      work = opening.catch(() => undefined)
      return opening
    },
    stop: async () => {
      stop.abort()
      await client.disconnect()
      await work
    },
  }
}

/** Opens a client; rejects with why it cannot, which the client may tell beside what it rejects with. */
async function open(client: SocketModeReceiver['client'], stop: AbortSignal): Promise<void> {
  let failure: unknown
  const fail = (error: unknown) => {
    failure = error
  }
  client.on('error', fail)
  const timer = setTimeout(() => void client.disconnect(), LONGEST_OPENING)
  try {
    await client.start()
  } catch (error) {
    throw error ?? failure ?? new Error('Slack closed the connection before it said hello')
  } finally {
    clearTimeout(timer)
    client.off('error', fail)
  }
  // Stopped while it was being opened, which the client takes no notice of.
  if (stop.aborted) await client.disconnect()
}

// Milliseconds.
const LONGEST_OPENING = 10_000
const FIRST_PAUSE = 500
const LONGEST_PAUSE = 30_000
