import { Client, DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, Events, GatewayDispatchEvents } from 'discord.js'
import type { APIInteraction } from 'discord-api-types/v10'
import { OperatorError } from '../core/settings/operator-error.ts'
import type { Log, Platform, PlatformState } from '../core/settings/platform.ts'
import { clientOptions } from './client-options.ts'
import { register } from './register.ts'
import type { Registration } from './registration.ts'
import { createReply } from './reply.ts'
import type { Respond } from './respond.ts'

/** What the gateway transport needs. */
export interface Gateway {
  readonly token: string
  readonly guildId: string | undefined
  readonly api: string | undefined
  readonly commands: Registration
  readonly respond: Respond
  readonly log: Log
}

/** Discord by its gateway: no public address needed, no intents asked for. */
export function createGateway(gateway: Gateway): Platform {
  const { token, api, log } = gateway
  let client: Client | undefined
  let state: PlatformState = 'connecting'
  return {
    name: 'Discord',
    state: () => state,
    connect: async () => {
      await client?.destroy()
      client = attach(new Client(clientOptions(api)), gateway, (next) => (state = next))
      try {
        await client.login(token)
      } catch (error) {
        throw causeOf(error)
      }
      log.info({ user: client.user?.tag ?? null }, 'Connected to Discord')
    },
    disconnect: async () => client?.destroy(),
  }
}

/** Subscribes to what concerns us. The raw payload is what the adapter reads, so the HTTP transport can share it. */
function attach(client: Client, { respond, log, guildId, commands }: Gateway, turn: (state: PlatformState) => void): Client {
  const reply = createReply(client.rest, respond, log)
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => void reply(interaction))
  client.on(Events.Error, (err) => log.error({ err }, 'Error in the Discord client'))
  client.on(Events.ShardError, (err) => log.warn({ err }, 'Connection to Discord failed; trying again'))
  client.on(Events.ShardReconnecting, () => turn('connecting'))
  client.on(Events.ShardResume, () => turn('connected'))
  client.on(Events.ShardReady, () => turn('connected'))
  client.on(Events.ShardDisconnect, ({ code }) => {
    turn('refused')
    log.error({ code }, `Discord closed the connection for good (${code}); check DISCORD_TOKEN and start again`)
  })
  client.once(Events.ClientReady, ({ application }) => {
    register(client.rest, commands, { applicationId: application.id, guildId }).then(
      (outcome) => log.info({ outcome, scope: guildId ?? 'global' }, 'Discord commands'),
      (err: unknown) =>
        log.error(
          { err },
          'Could not register commands in Discord; check DISCORD_GUILD_ID and that the app is installed with applications.commands',
        ),
    )
  })
  return client
}

function causeOf(error: unknown): unknown {
  const refused = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid
  const unauthorized = error instanceof DiscordAPIError && error.status === 401
  return refused || unauthorized
    ? new OperatorError(
        'DISCORD_TOKEN',
        'Cannot connect to Discord: it refused this token; copy it again from the developer portal, under Bot',
      )
    : error
}
