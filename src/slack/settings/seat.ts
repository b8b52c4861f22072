import type { SettingsDesk, Sitting } from '../../core/settings/settings-desk.ts'
import { type Voice, voiceOf } from '../../core/voice/voice.ts'
import { placeOf } from '../origin-of.ts'
import type { People } from '../people.ts'
import type { Spot } from './spot.ts'

/** Somebody before a view of settings. The workspace is what Slack says, never what the view says. */
export interface Visit {
  readonly workspace: string | null
  readonly person: string
  readonly spot: Spot
}

/** Who that is, as Slack knows them now, and in which language to speak with them. */
export interface Seat {
  readonly sitting: Sitting
  readonly voice: Voice
  /** Whether Slack told all about them: if not, they may be refused for that alone. */
  readonly isSure: boolean
}

/** Who tells of people, and of the language that was decided for a channel. */
export interface Hosts {
  readonly people: People
  readonly desk: Pick<SettingsDesk, 'language'>
}

/** Looks up who it is, for the channel that the view is about: whoever writes another channel into it is asked for there. */
export async function takeSeat({ workspace, person, spot }: Visit, { people, desk }: Hosts): Promise<Seat> {
  const where = { workspace, channel: spot.channel, person }
  const { asker, isSure } = await people.moderator(where)
  const place = placeOf(where)
  return {
    sitting: { place, person: asker, reach: spot.reach },
    voice: voiceOf(await desk.language({ place, person: asker })),
    isSure,
  }
}
