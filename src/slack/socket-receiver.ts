import { type App, type Receiver, SocketModeReceiver } from '@slack/bolt'
import type { Log } from '../core/log.ts'
import type { PlatformState } from '../core/platform.ts'
import { guardEnvelopes } from './guard-envelopes.ts'
import { createLogger } from './logger.ts'
import { createSteadySocket } from './steady-socket.ts'

/** Where and how Socket Mode connects. */
export interface Sockets {
  readonly appToken: string
  readonly api: string | undefined
  readonly log: Log
}

/** A receiver of several sockets: while one is being renewed, which leaves it deaf for a moment, another still listens. */
export interface SocketReceiver extends Receiver {
  readonly state: () => PlatformState
  readonly stop: () => Promise<void>
}

export function createSocketReceiver({ appToken, api, log }: Sockets): SocketReceiver {
  // What the client logs as an error it also throws or emits, and is logged from there.
  const logger = { ...createLogger(log), error: () => undefined }
  const receivers = Array.from({ length: CONNECTIONS }, () => {
    // Own options for each: the client writes into the object it is given.
    const clientOptions = {
      retryConfig: { retries: 0 },
      timeout: 5000,
      rejectRateLimitedCalls: true,
      ...(api === undefined ? {} : { slackApiUrl: api }),
    }
    return new SocketModeReceiver({
      appToken,
      logger,
      autoReconnectEnabled: false,
      clientPingTimeout: LONGEST_SILENCE,
      installerOptions: { clientOptions },
    })
  })
  for (const receiver of receivers) guardEnvelopes(receiver, log)
  const sockets = receivers.map((receiver) => createSteadySocket(receiver, log))
  return {
    state: () => {
      const states = sockets.map((socket) => socket.state())
      if (states.includes('open')) return 'connected'
      return states.includes('closed') ? 'connecting' : 'refused'
    },
    init: (app: App) => {
      for (const receiver of receivers) receiver.init(app)
    },
    start: () => Promise.all(sockets.map((socket) => socket.start())),
    stop: async () => {
      await Promise.all(sockets.map((socket) => socket.stop()))
    },
  }
}

const CONNECTIONS = 2

/** Milliseconds without a pong after which a socket is taken for dead. */
const LONGEST_SILENCE = 3000
