import { DiscordAPIError, type REST } from 'discord.js'
import { type APIRole, RESTJSONErrorCodes, Routes } from 'discord-api-types/v10'
import type { Check, Finding } from '../core/doctor/finding.ts'
import { mentionOf } from '../core/doctor/notes-check.ts'
import type { ChannelPolicy } from '../core/settings/policy.ts'

/** What the settings name, and where. */
export interface Named {
  readonly rest: REST
  readonly policy: Pick<ChannelPolicy, 'managerRoles' | 'auditChannel'>
  /** The server; null for none. */
  readonly workspace: string | null
  /** The command that opens the settings, as people type it. */
  readonly command: string
}

/** Whether roles and the channel that the settings name are still there. */
export const placeChecks = (named: Named): readonly Check[] => [
  ...(named.workspace === null || named.policy.managerRoles.length === 0 ? [] : [roleCheck(named, named.workspace)]),
  ...(named.policy.auditChannel === null ? [] : [channelCheck(named, named.policy.auditChannel)]),
]

const roleCheck = ({ rest, policy, command }: Named, guild: string): Check => ({
  subject: { key: 'doctor.subject.roles' },
  find: async () => {
    const there = ((await rest.get(Routes.guildRoles(guild))) as readonly APIRole[]).map(({ id }) => id)
    const gone = policy.managerRoles.filter((role) => !there.includes(role))
    return gone.length === 0 ? [] : [rolesGone(gone, command)]
  },
})

const rolesGone = (gone: readonly string[], command: string): Finding => ({
  state: 'warning',
  what: { key: 'doctor.rolesGone', values: { names: gone.join(', ') } },
  remedy: { key: 'doctor.changeSettings', values: { command } },
})

const channelCheck = ({ rest, command }: Named, channel: string): Check => ({
  subject: { key: 'doctor.subject.notes' },
  find: async () => {
    try {
      await rest.get(Routes.channel(channel))
      return []
    } catch (error) {
      if (!(error instanceof DiscordAPIError && AWAY.includes(Number(error.code)))) throw error
      const values = { channel: mentionOf(channel), command }
      return [{ state: 'fault', what: { key: 'doctor.channelGone', values }, remedy: { key: 'doctor.letWrite', values } }]
    }
  },
})

const AWAY: readonly number[] = [RESTJSONErrorCodes.UnknownChannel, RESTJSONErrorCodes.MissingAccess]
