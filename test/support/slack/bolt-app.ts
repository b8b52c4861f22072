import { App, type Logger, LogLevel, SocketModeReceiver } from '@slack/bolt'
import type { SlackServer } from './server.ts'

export interface BoltApp {
  readonly app: App
  readonly receiver: SocketModeReceiver
  start(): Promise<void>
  /** Resolves once the connection is closed, which `app.stop()` alone does not wait for. */
  stop(): Promise<void>
}

/** The real Bolt, wired as the bot is, against a test server. `pause` is how long it waits before it reconnects. */
export function createBoltApp(slack: SlackServer, { botToken = slack.botToken, appToken = slack.appToken, pause = 60 } = {}): BoltApp {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: quiet,
    clientPingTimeout: pause,
    // Its own object: the socket's client writes its retry policy into it.
    installerOptions: { clientOptions: { slackApiUrl: slack.api } },
  })
  const app = new App({
    token: botToken,
    receiver,
    logger: quiet,
    deferInitialization: true,
    convoStore: false,
    clientOptions: { slackApiUrl: slack.api, retryConfig: { retries: 0 }, timeout: 2000, rejectRateLimitedCalls: true },
  })
  const reconnection = watchReconnection(receiver)
  return {
    app,
    receiver,
    start: async () => {
      await app.init()
      await app.start()
    },
    stop: async () => {
      await reconnection()
      const disconnected = new Promise<void>((resolve) => receiver.client.once('disconnected', () => resolve()))
      await app.stop()
      await disconnected
    },
  }
}

/** Waits for a reconnection under way: socket-mode 3.1 rejects where nobody can catch it when it is stopped before `hello`. */
function watchReconnection({ client }: SocketModeReceiver): () => Promise<void> {
  let running: Promise<void> | undefined
  client.on('reconnecting', () => {
    running = new Promise((resolve) => client.once('connected', () => resolve()))
  })
  return async () => await running
}

/** Says nothing, so that failures provoked on purpose do not fill the report. */
export const quiet: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
}
