import { randomUUID } from 'node:crypto'
import { listen, shut } from '../loopback.ts'
import { createPlannedFailures, STALLED } from '../planned-failures.ts'
import type { Exchange } from './exchange.ts'
import { type Call, createFrontDoor } from './front-door.ts'
import { createLinks } from './links.ts'
import { clickPayload, commandPayload, type Pressed, suggestionPayload } from './payloads.ts'
import { createPerson } from './person.ts'
import { createResponseUrls, type Reply } from './response-urls.ts'
import { SCOPES } from './scopes.ts'
import { createScreens, type Screens } from './screens.ts'
import { createTriggers } from './triggers.ts'
import { createViews } from './views.ts'
import { createWebApi } from './web-api.ts'

export { type Exchange, type Posted, type Refused, UnansweredError } from './exchange.ts'
export type { Call } from './front-door.ts'

export interface SlackServerOptions {
  readonly botToken?: string
  readonly appToken?: string
  /** Milliseconds the app has for an ack, and a test for a message. */
  readonly deadline?: number
  readonly port?: number
  /** The scopes of the bot token, if it is to lack some. */
  readonly scopes?: readonly string[]
}

/** A workspace on loopback with one app in it, as strict as Slack. */
export interface SlackServer extends Screens {
  readonly api: string
  readonly port: number
  readonly botToken: string
  readonly appToken: string
  /** Every call of the Web API, refused or not. */
  readonly calls: readonly Call[]
  /** How many Socket Mode connections are open. */
  readonly connections: number
  /** What sets a person or a channel apart, by id: `users.set('U0ASKER', { is_admin: true })`. */
  readonly users: Map<string, object>
  readonly channels: Map<string, object>
  /** The user groups, by id: `groups.set('S0MODS', { users: ['U0ASKER'] })`. */
  readonly groups: Map<string, object>
  /** What the bot token may do. */
  readonly scopes: Set<string>
  connected(count?: number): Promise<void>
  /** Rejects, as the other three do, with an UnansweredError: `operation_timeout`, or `dispatch_failed` if nobody is connected. */
  command(command: string, text: string, over?: object): Promise<Exchange>
  click(action: Pressed, over?: object): Promise<Exchange>
  suggest(actionId: string, value: string, over?: object): Promise<Exchange>
  envelope(type: string, payload: object): Promise<Exchange>
  /**
   * Fails the next call of a method, the next message to a `response_url`, or with `link` the next connection of Socket Mode.
   * Status 0 cuts the connection; 429 comes with `Retry-After: 1`.
   */
  failNext(method: string, status: number, body?: object | string): void
  /** Leaves the next call of a method, or the next message to a `response_url`, without an answer. */
  stallNext(method: string): void
  /** Makes every connection, or the one at `index`, reconnect. */
  refresh(index?: number): void
  /** Cuts every connection, or the one at `index`. */
  drop(index?: number): void
  close(): Promise<void>
}

export async function startSlackServer(options: SlackServerOptions = {}): Promise<SlackServer> {
  const { botToken = 'xoxb-test-bot-token', appToken = 'xapp-test-app-token', deadline = 3000 } = options
  const calls: Call[] = []
  const directory = { users: new Map<string, object>(), channels: new Map<string, object>(), groups: new Map<string, object>() }
  const scopes = new Set<string>(options.scopes ?? SCOPES)
  const views = createViews()
  const tickets = new Set<string | null>()
  const [links, triggers, failures, responseUrls] = [
    createLinks(deadline),
    createTriggers(),
    createPlannedFailures<Reply>(),
    createResponseUrls(),
  ]

  const openLink = () => {
    const ticket = randomUUID()
    tickets.add(ticket)
    return `ws://127.0.0.1:${port}/link?ticket=${ticket}`
  }
  const webApi = createWebApi({ botToken, appToken, directory, triggers, views, scopes, openLink })
  const record = (call: Call) => calls.push(call)
  const door = createFrontDoor({ webApi, responseUrls, failures, scopes, links, admits: (ticket) => tickets.delete(ticket), record })
  const port = await listen(door, options.port)
  const act = createPerson({ links, triggers, responseUrls, deadline, origin: `http://127.0.0.1:${port}` })

  return {
    ...{ api: `http://127.0.0.1:${port}/api/`, port, botToken, appToken, calls, ...directory, scopes },
    ...createScreens(views, act),
    get connections() {
      return links.count
    },
    connected: (count = 1) => links.connected(count),
    command: (command, text, over = {}) => act('slash_commands', { ...commandPayload(command, text), ...over }),
    click: (action, over = {}) => act('interactive', clickPayload(action, over)),
    suggest: (actionId, value, over = {}) => act('interactive', { ...suggestionPayload(actionId, value), ...over }),
    envelope: (type, payload) => act(type, payload),
    failNext: (method, status, body = status === 200 ? { ok: false, error: 'internal_error' } : '') =>
      failures.plan(only(method), { status, body }),
    stallNext: (method) => failures.plan(only(method), { status: STALLED, body: '' }),
    refresh: links.refresh,
    drop: links.drop,
    close: () => {
      links.drop()
      return shut(door)
    },
  }
}

const only = (method: string) => (call: string) => call === method
