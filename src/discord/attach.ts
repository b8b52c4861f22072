import { type Client, Events, GatewayDispatchEvents } from 'discord.js'
import type { APIInteraction } from 'discord-api-types/v10'
import type { Log } from '../core/log.ts'
import type { PlatformState } from '../core/platform.ts'
import type { Reply } from './reply.ts'

/** Who is told what the client of discord.js sees. */
export interface Listening {
  readonly log: Log
  readonly reply: Reply
  readonly turn: (state: PlatformState) => void
  /** Told the code with which Discord ended the connection for good. */
  readonly close: (code: number) => void
  /** Told who we are; never rejects. */
  readonly introduce: (applicationId: string) => Promise<void>
}

/** Subscribes to what concerns us. The raw payload is what the adapter reads, so the HTTP transport can share it. */
export function attachDiscord(client: Client, { log, reply, turn, close, introduce }: Listening): void {
  // It tries twice a second; to be told once is enough.
  const told = new Set<string>()
  const tell = (level: 'info' | 'warn', particulars: object, message: string) => {
    if (!told.has(message)) log[level](particulars, message)
    told.add(message)
  }
  const rise = () => {
    if (0 < told.size) log.info({}, 'Connected to Discord again')
    told.clear()
    turn('connected')
  }
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => void reply(interaction))
  client.on(Events.Error, (err) => log.error({ err }, 'Error in the Discord client'))
  client.on(Events.ShardError, (err) => tell('warn', { err }, 'The connection to Discord failed; connecting again'))
  client.on(Events.ShardReconnecting, () => {
    tell('info', {}, 'Lost the connection to Discord; connecting again')
    turn('connecting')
  })
  client.on(Events.ShardResume, rise)
  client.on(Events.ShardReady, rise)
  client.on(Events.ShardDisconnect, ({ code }) => close(code))
  client.once(Events.ClientReady, ({ application }) => void introduce(application.id))
}
