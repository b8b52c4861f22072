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
export async function register(rest: REST, commands: Registration, scope: Scope): Promise<'registered' | 'unchanged'> {
  const body = bodyFor(commands, scope)
  if (isSame(body, await registered(rest, scope))) return 'unchanged'
  await rest.put(routeOf(scope), { body })
  return 'registered'
}

/** Whether the platform has these commands, and no other. */
export const isRegistered = async (rest: REST, commands: Registration, scope: Scope): Promise<boolean> =>
  isSame(bodyFor(commands, scope), await registered(rest, scope))

/** The commands that the platform has, in every language: else a list comes in one, and never looks like what was registered. */
export const registered = (rest: REST, scope: Scope): Promise<unknown> =>
  rest.get(routeOf(scope), { query: new URLSearchParams({ with_localizations: 'true' }) })

const routeOf = ({ applicationId, guildId }: Scope) =>
  guildId === undefined ? Routes.applicationCommands(applicationId) : Routes.applicationGuildCommands(applicationId, guildId)

/** Where a command may be used is fixed for a server's own commands. */
const bodyFor = (commands: Registration, { guildId }: Scope): Registration =>
  guildId === undefined ? commands : commands.map(({ contexts: _contexts, ...command }) => command)
