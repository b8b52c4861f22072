import type { BlockAction, SlashCommand } from '@slack/bolt'
import type { Origin } from '../core/command/origin.ts'
import { UNTRUSTED } from '../core/settings/place.ts'

/** Where a slash command comes from, and from whom. Slack tells neither language nor roles. */
export const originOfCommand = ({ team_id, channel_id, user_id }: SlashCommand): Origin =>
  originOf('person', { workspace: team_id, channel: channel_id, person: user_id })

/** Where a pressed button is, and who pressed it; outside channels there is none. */
export const originOfAction = ({ team, channel, user }: BlockAction): Origin =>
  originOf('button', { workspace: team?.id ?? user.team_id ?? null, channel: channel?.id ?? '', person: user.id })

interface Where {
  readonly workspace: string | null
  readonly channel: string
  readonly person: string
}

const originOf = (by: Origin['by'], { workspace, channel, person }: Where): Origin => ({
  by,
  place: { platform: 'slack', workspace, channel, parent: null },
  asker: { id: person, roles: [], locale: null, trusted: UNTRUSTED },
})
