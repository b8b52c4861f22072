import type { Log } from '../core/log.ts'

/** Acknowledges; when that fails, which happens with a lost connection, the answer goes its own way all the same. */
export type Acknowledge = (ack: () => Promise<unknown>) => Promise<void>

export const createAcknowledge =
  (log: Log): Acknowledge =>
  async (ack) => {
    await ack().catch((err: unknown) => log.warn({ err }, 'Could not acknowledge to Slack'))
  }
