import { DiscordAPIError, type REST } from 'discord.js'
import { type APIApplication, type APIApplicationCommand, RESTJSONErrorCodes, Routes } from 'discord-api-types/v10'
import type { Check, Finding } from '../core/doctor/finding.ts'
import { isRegistered, registered, type Scope } from './register.ts'
import type { Registration } from './registration.ts'

/** What the commands are compared with, and where. */
export interface Registered {
  readonly rest: REST
  readonly commands: Registration
  /** Where this process registers its commands: one server, or everywhere when undefined. */
  readonly guildId: string | undefined
  /** The server that is asked about; null for none. */
  readonly workspace: string | null
}

/** Whether Discord has the commands of this version, once each. What other apps have there, it tells nobody. */
export const commandCheck = (it: Registered): Check => ({
  subject: { key: 'doctor.subject.commands' },
  find: async () => {
    const { id: applicationId } = (await it.rest.get(Routes.currentApplication())) as APIApplication
    const scope = { applicationId, guildId: it.guildId }
    const [isThere, doubled] = await Promise.all([isRegistered(it.rest, it.commands, scope), doubledIn(it, applicationId)])
    return [isThere ? allThere(it.commands) : UNREGISTERED, ...doubled, { state: 'note', what: { key: 'doctor.otherApps' } }]
  },
})

const allThere = (commands: Registration): Finding => ({
  state: 'well',
  what: { key: 'doctor.registered', values: { names: commands.map(({ name }) => `/${name}`).join(', ') } },
})

const UNREGISTERED: Finding = {
  state: 'fault',
  what: { key: 'doctor.unregistered' },
  remedy: { key: 'doctor.unregistered.remedy', values: { variable: 'DISCORD_GUILD_ID' } },
}

/** Commands that somebody has registered in the other place too. */
async function doubledIn({ rest, commands, guildId, workspace }: Registered, applicationId: string): Promise<readonly Finding[]> {
  const other = guildId === undefined ? (workspace ?? undefined) : undefined
  if (guildId === undefined && other === undefined) return []
  const names = (await namesIn(rest, { applicationId, guildId: other })).filter((name) => commands.some((command) => command.name === name))
  if (names.length === 0) return []
  const values = { names: names.map((name) => `/${name}`).join(', ') }
  return [
    {
      state: 'warning',
      what: { key: 'doctor.doubled', values },
      remedy: { key: 'doctor.doubled.remedy', values: { platform: 'Discord' } },
    },
  ]
}

/** A server that the bot is no member of may keep its list to itself. */
async function namesIn(rest: REST, scope: Scope): Promise<readonly string[]> {
  try {
    return ((await registered(rest, scope)) as readonly APIApplicationCommand[]).map(({ name }) => name)
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.MissingAccess) return []
    throw error
  }
}
