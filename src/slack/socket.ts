import { App } from '@slack/bolt'
import { createVitals } from '../core/doctor/vitals.ts'
import type { Log } from '../core/log.ts'
import { OperatorError } from '../core/operator-error.ts'
import type { Platform, PlatformState } from '../core/platform.ts'
import { attachSlack, type Listening } from './attach.ts'
import { slackChecks } from './checks.ts'
import { commandCheck } from './command-check.ts'
import { createLogger } from './logger.ts'
import { postNote } from './post-note.ts'
import { refusalOf } from './refusal.ts'
import { createSocketReceiver, type SocketReceiver } from './socket-receiver.ts'

/** What Socket Mode needs. */
export interface Socket extends Listening {
  readonly botToken: string
  readonly appToken: string
  readonly api: string | undefined
}

/** Slack by Socket Mode: no public address needed. */
export function createSocket(socket: Socket): Platform {
  const { botToken, appToken, api, commands, word, log } = socket
  let receiver: SocketReceiver | undefined
  let app: App | undefined
  let isRefused = false
  const vitals = createVitals(Date.now)
  const state = (): PlatformState => (isRefused ? 'refused' : (receiver?.state() ?? 'connecting'))
  return {
    name: 'Slack',
    key: 'slack',
    state,
    connect: async () => {
      await receiver?.stop()
      receiver = createSocketReceiver({ appToken, api, log })
      const fresh = createApp({ botToken, api, receiver, log })
      app = fresh
      fresh.use(async ({ body, next }) => {
        vitals.saw('command' in body ? body.command.slice(1) : undefined)
        await next()
      })
      attachSlack(fresh, socket)
      await begin(fresh).catch((error: unknown) => {
        isRefused = error instanceof OperatorError
        throw error
      })
      vitals.turn('connected')
      log.info({}, 'Connected to Slack')
    },
    post: async (note) => {
      if (app === undefined) throw new Error('Cannot post to Slack: not connected yet')
      await postNote(app.client, note)
    },
    checks: (_origin, policy) => {
      vitals.turn(state())
      const ofPlace = app === undefined ? [] : slackChecks({ client: app.client, policy, command: word.typed('rift-settings') })
      const typed = commands.map(({ name }) => word.typed(name))
      return [vitals.check('Slack'), ...ofPlace, commandCheck(typed, vitals.commands())]
    },
    disconnect: async () => {
      await receiver?.stop()
    },
  }
}

interface Wiring {
  readonly botToken: string
  readonly api: string | undefined
  readonly receiver: SocketReceiver
  readonly log: Log
}

function createApp({ botToken, api, receiver, log }: Wiring): App {
  const app = new App({
    token: botToken,
    receiver,
    logger: createLogger(log),
    deferInitialization: true,
    convoStore: false,
    clientOptions: {
      // Connecting is tried again by whoever connects.
      retryConfig: { retries: 0 },
      timeout: 5000,
      rejectRateLimitedCalls: true,
      ...(api === undefined ? {} : { slackApiUrl: api }),
    },
  })
  app.error(async (err) => log.error({ err }, 'Error in a Slack listener'))
  return app
}

/** Asks Slack who the app is, and opens its connections. */
async function begin(app: App): Promise<void> {
  await attempt('SLACK_BOT_TOKEN', 'the bot token, from OAuth & Permissions', () => app.init())
  await attempt('SLACK_APP_TOKEN', 'the app-level token, from Basic Information', () => app.start())
}

async function attempt(variable: string, token: string, step: () => Promise<unknown>): Promise<void> {
  try {
    await step()
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal !== undefined) throw new OperatorError(variable, `Cannot connect to Slack: it answered ${refusal}; copy ${token}, again`)
    throw error
  }
}
