import type { App } from '@slack/bolt'
import type { Check, Finding } from '../core/doctor/finding.ts'
import { mentionOf } from '../core/doctor/notes-check.ts'
import type { ChannelPolicy } from '../core/settings/policy.ts'
import { SCOPES } from './manifest.ts'

/** What Slack is asked about. */
export interface Asked {
  readonly client: App['client']
  readonly policy: Pick<ChannelPolicy, 'managerRoles' | 'auditChannel'>
  /** The command that opens the settings, as people type it. */
  readonly command: string
}

/** Whether the app has its scopes, and whether groups and the channel that the settings name are still there. */
export const slackChecks = (asked: Asked): readonly Check[] => [
  scopeCheck(asked),
  ...(asked.policy.managerRoles.length === 0 ? [] : [groupCheck(asked)]),
  ...(asked.policy.auditChannel === null ? [] : [channelCheck(asked, asked.policy.auditChannel)]),
]

export const scopeCheck = ({ client }: Pick<Asked, 'client'>): Check => ({
  subject: { key: 'doctor.subject.scopes' },
  find: async () => {
    const { response_metadata } = await client.auth.test()
    const missing = SCOPES.filter((scope) => !(response_metadata?.scopes ?? []).includes(scope))
    return [missing.length === 0 ? { state: 'well', what: { key: 'doctor.scopes' } } : scopesMissing(missing)]
  },
})

const scopesMissing = (missing: readonly string[]): Finding => ({
  state: 'fault',
  what: { key: 'doctor.scopesMissing', values: { names: missing.join(', ') } },
  remedy: { key: 'doctor.scopesMissing.remedy', values: { key: 'slack' } },
})

const groupCheck = ({ client, policy, command }: Asked): Check => ({
  subject: { key: 'doctor.subject.roles' },
  find: async () => {
    const { usergroups = [] } = await client.usergroups.list()
    const gone = policy.managerRoles.filter((role) => !usergroups.some(({ id }) => id === role))
    if (gone.length === 0) return []
    const values = { names: gone.join(', ') }
    return [{ state: 'warning', what: { key: 'doctor.rolesGone', values }, remedy: { key: 'doctor.changeSettings', values: { command } } }]
  },
})

const channelCheck = ({ client, command }: Asked, id: string): Check => ({
  subject: { key: 'doctor.subject.notes' },
  find: async () => {
    const values = { channel: mentionOf(id), command }
    try {
      const { channel } = await client.conversations.info({ channel: id })
      if (channel?.is_member !== false) return []
      return [{ state: 'fault', what: { key: 'doctor.noMember', values }, remedy: { key: 'doctor.noMember.remedy', values } }]
    } catch (error) {
      if (!isGone(error)) throw error
      return [{ state: 'fault', what: { key: 'doctor.channelGone', values }, remedy: { key: 'doctor.noMember.remedy', values } }]
    }
  },
})

const isGone = (error: unknown): boolean =>
  error instanceof Error && 'data' in error && (error.data as { readonly error?: string }).error === 'channel_not_found'
