import { Client, REST } from 'discord.js'
import { type APIInteraction, GatewayCloseCodes, InteractionType } from 'discord-api-types/v10'
import { createVitals } from '../core/doctor/vitals.ts'
import type { Log } from '../core/log.ts'
import { OperatorError } from '../core/operator-error.ts'
import type { Platform, PlatformState } from '../core/platform.ts'
import { attachDiscord } from './attach.ts'
import { discordChecks } from './checks.ts'
import { clientOptions } from './client-options.ts'
import { postNote } from './post-note.ts'
import { refusalOf, refusedToken } from './refusal.ts'
import { register } from './register.ts'
import type { Registration } from './registration.ts'
import { createReply, type Reply } from './reply.ts'
import type { Respond } from './respond.ts'
import { botOptions, callbackOptions } from './rest-options.ts'

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
  let client: Client | undefined
  let state: PlatformState = 'connecting'
  let reason: Error | undefined
  const become = (next: PlatformState) => {
    state = next
    vitals.turn(next)
  }
  const close = (code: number) => {
    reason = code === GatewayCloseCodes.AuthenticationFailed ? refusedToken() : new Error(`Discord closed the connection for good: ${code}`)
    if (state === 'connected') log.error({ code }, reason.message)
    become('refused')
  }
  const turn = (next: PlatformState) => {
    // A refusal is final, whatever the client still believes.
    if (state !== 'refused') become(next)
  }
  const renew = async () => {
    await client?.destroy()
    become('connecting')
    reason = undefined
    const fresh: Client = new Client(clientOptions(api, () => client === fresh))
    client = fresh
    const seen: Reply = (interaction) => {
      vitals.saw(commandIn(interaction))
      return reply(interaction)
    }
    attachDiscord(fresh, { log, reply: seen, close, introduce: (id) => introduce(fresh, id, gateway), turn })
    return fresh
  }
  return {
    name: 'Discord',
    key: 'discord',
    state: () => state,
    post: (note) => postNote(rest, note),
    checks: ({ place: { workspace } }, policy) => [vitals.check('Discord'), ...discordChecks({ ...gateway, rest, policy, workspace })],
    connect: async () => {
      const fresh = await renew()
      try {
        await fresh.login(token)
      } catch (error) {
        client = undefined
        const cause = reason ?? refusalOf(error) ?? error
        if (cause instanceof OperatorError) become('refused')
        throw cause
      }
      become('connected')
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
