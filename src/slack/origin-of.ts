import type { BlockAction, SlashCommand } from '@slack/bolt'
import type { Origin } from '../core/command/origin.ts'
import type { Asker, Place } from '../core/settings/place.ts'

/** Where something was done, and by whom. */
export interface Where {
  /** Null where there is none. */
  readonly workspace: string | null
  /** Empty outside channels. */
  readonly channel: string
  readonly person: string
}

/** Where a slash command was typed. */
export const whereOfCommand = ({ team_id, channel_id, user_id }: SlashCommand): Where => ({
  workspace: team_id,
  channel: channel_id,
  person: user_id,
})

/** Where a button is that was pressed. */
export const whereOfAction = ({ team, channel, user }: Acted): Where => ({
  workspace: team?.id ?? user.team_id ?? null,
  channel: channel?.id ?? '',
  person: user.id,
})

/** What every interaction tells of that. */
interface Acted extends Pick<BlockAction, 'team' | 'channel'> {
  readonly user: { readonly id: string; readonly team_id?: string }
}

/** Which settings hold there. */
export const placeOf = ({ workspace, channel }: Where): Place => ({ platform: 'slack', workspace, channel, parent: null })

/** The origin of what somebody asks there. */
export const originOf = (by: Origin['by'], where: Where, asker: Asker): Origin => ({ by, place: placeOf(where), asker })
