import { type App, type Logger, type Receiver, SocketModeReceiver } from '@slack/bolt'
import type { PlatformState } from '../core/settings/platform.ts'

/** Where and how Socket Mode connects. */
export interface Sockets {
  readonly appToken: string
  readonly api: string | undefined
  readonly logger: Logger
}

/** A receiver of several sockets: while Slack renews one, which leaves it deaf for seconds, another still listens. */
export interface SocketReceiver extends Receiver {
  readonly state: () => PlatformState
}

export function createSocketReceiver({ appToken, api, logger }: Sockets): SocketReceiver {
  const sockets = Array.from({ length: CONNECTIONS }, () => {
    // Own options for each: the client writes into the object it is given.
    const clientOptions = api === undefined ? {} : { slackApiUrl: api }
    return new SocketModeReceiver({ appToken, logger, clientPingTimeout: PING_TIMEOUT, installerOptions: { clientOptions } })
  })
  const open = new Set<SocketModeReceiver>()
  for (const socket of sockets) {
    socket.client.on('connected', () => open.add(socket))
    for (const event of ['reconnecting', 'disconnecting', 'disconnected']) socket.client.on(event, () => open.delete(socket))
  }
  return {
    state: () => (0 < open.size ? 'connected' : 'connecting'),
    init: (app: App) => {
      for (const socket of sockets) socket.init(app)
    },
    start: () => Promise.all(sockets.map((socket) => socket.start())),
    stop: () => Promise.all(sockets.map((socket) => closed(socket, open.has(socket)))),
  }
}

const CONNECTIONS = 2

/** Milliseconds without a pong after which a socket is taken for dead; also how long a renewal waits. */
const PING_TIMEOUT = 1000

/** Stopping resolves before the socket is closed, so the event is waited for. */
async function closed(socket: SocketModeReceiver, isOpen: boolean): Promise<void> {
  const gone = isOpen ? new Promise<void>((resolve) => socket.client.once('disconnected', () => resolve())) : undefined
  await socket.stop()
  await gone
}
