import type { SocketModeReceiver } from '@slack/bolt'
import type { Log } from '../core/log.ts'

/**
 * Logs an envelope that the client cannot read, such as `app_rate_limited`, which holds no event. Nobody waits for what
 * the client's own listener returns, so that its failure would end the process.
 */
export function guardEnvelopes({ client }: Pick<SocketModeReceiver, 'client'>, log: Log): void {
  const readers = client.listeners('ws_message')
  client.removeAllListeners('ws_message')
  client.on('ws_message', async (...message) => {
    try {
      await Promise.all(readers.map((read) => read(...message)))
    } catch (err) {
      // Only what sort of message it is: it may hold what somebody asked.
      log.warn({ err, kind: kindOf(String(message[0])) }, 'Cannot read what Slack sent')
    }
  })
}

/** The types that a message names, the outer first: `events_api app_rate_limited`. */
const kindOf = (message: string): string => Array.from(message.matchAll(KIND), ([, type]) => type).join(' ') || 'unknown'

const KIND = /"type"\s*:\s*"([a-z_]{1,40})"/g
