import type { Server } from 'node:http'
import { listen, shut } from '../loopback.ts'
import { createPlannedFailures, STALLED } from '../planned-failures.ts'
import { applicationRoutes } from './application-routes.ts'
import { type CommandBook, createCommandBook } from './command-book.ts'
import { commandRoutes } from './command-routes.ts'
import { createExchange, type Exchange, type Reply } from './exchange.ts'
import { type Call, createFrontDoor } from './front-door.ts'
import { attachGateway, type Gateway, gatewayUrlOf } from './gateway.ts'
import { createGuildBook, type GuildBook, guildRoutes } from './guild-routes.ts'
import { completeInteraction } from './interaction.ts'
import { callbackRoute, type FindExchange } from './interaction-routes.ts'
import { type Person, personOf } from './person.ts'
import type { Answer } from './problem.ts'
import type { Route } from './route.ts'
import type { Identified } from './session.ts'
import { createSnowflakes } from './snowflakes.ts'
import { webhookRoutes } from './webhook-routes.ts'

export type { Reply } from './exchange.ts'
export type { Call } from './front-door.ts'

export interface DiscordServerOptions {
  readonly token?: string
  readonly applicationId?: string
  /** Milliseconds. */
  readonly heartbeatInterval?: number
  /** Milliseconds the bot has for a callback. */
  readonly deadline?: number
  readonly port?: number
}

/** A Discord on loopback with one bot in one guild, as strict as the real one. */
export interface DiscordServer extends Person {
  readonly api: string
  readonly port: number
  readonly token: string
  readonly applicationId: string
  /** Every REST call, refused or not. */
  readonly calls: readonly Call[]
  /** The commands as Discord keeps them, by scope: `global`, or a guild's id. */
  readonly registered: ReadonlyMap<string, readonly unknown[]>
  /** The channels and roles of the guild. */
  readonly guild: GuildBook
  /** What clients said when they identified. */
  readonly identified: readonly Identified[]
  /** Connections that identified or resumed and were not told to leave. */
  readonly sessions: number
  connected(): Promise<void>
  /** Rejects with 'The application did not respond' at the deadline; its `cause` lists the callbacks that were refused. */
  interact(interaction: object): Promise<Reply>
  /** Fails the next call whose path matches, or the next connection to the gateway if it matches `/`. Status 0 cuts the connection. */
  failNext(path: RegExp, status: number, body?: object): void
  /** Leaves the next call whose path matches without an answer. */
  stallNext(path: RegExp): void
  reconnect(): void
  drop(): void
  /** Closes every connection to the gateway with a code, such as 4004. */
  dismiss(code: number): void
  /** Refuses the next client that identifies or resumes with a code. */
  refuseNext(code: number): void
  close(): Promise<void>
}

export async function startDiscordServer(options: DiscordServerOptions = {}): Promise<DiscordServer> {
  const { token = 'test-bot-token', applicationId = '111111111111111111', heartbeatInterval = 45_000, deadline = 3000 } = options
  const calls: Call[] = []
  const exchanges = new Map<string, Exchange>()
  const routes: Route[] = []
  const [nextId, failures] = [createSnowflakes(), createPlannedFailures<Answer>()]
  const door = createFrontDoor({ token, routes, failures, record: (call) => calls.push(call) })
  const gateway = attachGateway(door, { token, applicationId, heartbeatInterval, nextId, failures })
  const book = createCommandBook(applicationId, nextId)
  const guild = createGuildBook()
  routes.push(
    ...routesOf({ applicationId, nextId, book, guild, gateway, find: (secret) => exchanges.get(secret), url: () => gatewayUrlOf(door) }),
  )
  const port = await listen(door, options.port)
  const interact = (given: object) => {
    const exchange = createExchange(completeInteraction(given, { applicationId, nextId }), { deadline, applicationId, nextId })
    exchanges.set(exchange.interaction.token, exchange)
    gateway.sessions.dispatch('INTERACTION_CREATE', exchange.interaction)
    return exchange.reply
  }
  return {
    ...{ api: `http://127.0.0.1:${port}/api`, port, token, applicationId, calls, registered: book.registered, guild },
    identified: gateway.sessions.identified,
    get sessions() {
      return gateway.sessions.live
    },
    ...{ connected: gateway.sessions.connected, reconnect: gateway.dismissAll, drop: gateway.cutAll, dismiss: gateway.closeAll, interact },
    refuseNext: gateway.sessions.refuseNext,
    ...personOf({ interact, commandId: (name) => book.idOf(name) ?? nextId(), applicationId, nextId }),
    failNext: (path, status, body = { message: `${status}: Failed as planned`, code: 0 }) =>
      failures.plan(matching(path), { status, body }),
    stallNext: (path) => failures.plan(matching(path), { status: STALLED }),
    close: () => leave(door, gateway, exchanges),
  }
}

interface Parts {
  readonly applicationId: string
  readonly nextId: () => string
  readonly book: CommandBook
  readonly guild: GuildBook
  readonly gateway: Gateway
  readonly find: FindExchange
  readonly url: () => string
}

function routesOf({ applicationId, nextId, book, guild, gateway, find, url }: Parts): readonly Route[] {
  return [
    ...applicationRoutes({ applicationId, gatewayUrl: url, identified: () => gateway.sessions.identified.length }),
    ...commandRoutes(book, applicationId),
    ...guildRoutes({ book: guild, applicationId, nextId }),
    callbackRoute(find),
    ...webhookRoutes({ find, applicationId, nextId }),
  ]
}

/** Whether a path is meant; `search` starts anew each time, also for a pattern that is global. */
const matching =
  (pattern: RegExp) =>
  (path: string): boolean =>
    path.search(pattern) !== -1

function leave(server: Server, gateway: Gateway, exchanges: ReadonlyMap<string, Exchange>): Promise<void> {
  for (const exchange of exchanges.values()) exchange.cancel()
  gateway.cutAll()
  return shut(server)
}
