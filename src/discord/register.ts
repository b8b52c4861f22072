import type { REST } from 'discord.js'
import { Routes } from 'discord-api-types/v10'
import type { Registration } from './registration.ts'
import { isSame } from './same-commands.ts'

/** Where commands are registered. */
export interface Scope {
  readonly applicationId: string
  /** One server, or everywhere when undefined. */
  readonly guildId: string | undefined
}

/** Registers the commands unless the platform has them already; says whether it did. */
export async function register(rest: REST, commands: Registration, { applicationId, guildId }: Scope): Promise<'registered' | 'unchanged'> {
  const route = guildId === undefined ? Routes.applicationCommands(applicationId) : Routes.applicationGuildCommands(applicationId, guildId)
  // Where a command may be used is fixed for a server's own commands.
  const body = guildId === undefined ? commands : commands.map(({ contexts: _contexts, ...command }) => command)
  if (isSame(body, await rest.get(route, ALL_LANGUAGES))) return 'unchanged'
  await rest.put(route, { body })
  return 'registered'
}

// Else a list comes in one language, and never looks like what was registered.
const ALL_LANGUAGES = { query: new URLSearchParams({ with_localizations: 'true' }) }
