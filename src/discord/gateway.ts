import { Client, REST } from 'discord.js'
import { type APIInteraction, InteractionType } from 'discord-api-types/v10'
import { createVitals } from '../core/doctor/vitals.ts'
import type { Log } from '../core/log.ts'
import { OperatorError } from '../core/operator-error.ts'
import type { Platform } from '../core/platform.ts'
import { attachDiscord } from './attach.ts'
import { discordChecks } from './checks.ts'
import { clientOptions } from './client-options.ts'
import { postNote } from './post-note.ts'
import { refusalOf } from './refusal.ts'
import { register } from './register.ts'
import type { Registration } from './registration.ts'
import { createReply, type Reply } from './reply.ts'
import type { Respond } from './respond.ts'
import { botOptions, callbackOptions } from './rest-options.ts'
import { createStanding } from './standing.ts'

/** What the gateway transport needs. */
export interface Gateway {
  readonly token: string
  readonly guildId: string | undefined
  readonly api: string | undefined
  readonly commands: Registration
  /** The command that opens the settings, as people type it. */
  readonly settingsCommand: string
  readonly respond: Respond
  readonly log: Log
}

/** Discord by its gateway: no public address needed, no intents asked for. */
export function createGateway(gateway: Gateway): Platform {
  const { token, api, respond, log } = gateway
  const vitals = createVitals(Date.now)
  const rest = new REST(botOptions(api)).setToken(token)
  const reply = createReply(new REST(callbackOptions(api)), respond, log)
  const standing = createStanding(vitals, log)
  let client: Client | undefined
  const renew = async () => {
    await client?.destroy()
    standing.begin()
    const fresh: Client = new Client(clientOptions(api, () => client === fresh))
    client = fresh
    const seen: Reply = (interaction) => {
      vitals.saw(commandIn(interaction))
      return reply(interaction)
    }
    attachDiscord(fresh, { log, reply: seen, turn: standing.turn, close: standing.close, introduce: (id) => introduce(fresh, id, gateway) })
    return fresh
  }
  return {
    name: 'Discord',
    key: 'discord',
    state: standing.state,
    post: (note) => postNote(rest, note),
    checks: ({ place: { workspace } }, policy) => [vitals.check('Discord'), ...discordChecks({ ...gateway, rest, policy, workspace })],
    connect: async () => {
      const fresh = await renew()
      try {
        await fresh.login(token)
      } catch (error) {
        client = undefined
        const cause = standing.reason() ?? refusalOf(error) ?? error
        if (cause instanceof OperatorError) standing.turn('refused')
        throw cause
      }
      standing.turn('connected')
      log.info({ user: fresh.user?.tag ?? null }, 'Connected to Discord')
    },
    disconnect: async () => {
      const last = client
      client = undefined
      await last?.destroy()
    },
  }
}

const commandIn = (interaction: APIInteraction): string | undefined =>
  interaction.type === InteractionType.ApplicationCommand ? interaction.data.name : undefined

async function introduce(client: Client, applicationId: string, { commands, guildId, log }: Gateway): Promise<void> {
  try {
    const outcome = await register(client.rest, commands, { applicationId, guildId })
    log.info({ outcome, scope: guildId ?? 'global' }, 'Discord commands')
  } catch (err) {
    log.error({ err }, UNREGISTERED)
  }
}

const UNREGISTERED =
  'Could not register commands in Discord; check DISCORD_GUILD_ID and that the app is installed with applications.commands'
