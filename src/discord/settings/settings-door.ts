import { type APIInteraction, type APIInteractionResponse, InteractionResponseType } from 'discord-api-types/v10'
import { cutText } from '../../core/answer/cut.ts'
import { failure } from '../../core/answer/failure.ts'
import { InvocationError } from '../../core/command/errors.ts'
import type { Origin } from '../../core/command/origin.ts'
import type { Log } from '../../core/log.ts'
import type { SettingsDesk } from '../../core/settings/settings-desk.ts'
import { voiceOf } from '../../core/voice/voice.ts'
import type { Door } from '../door.ts'
import type { Locate } from '../locate.ts'
import { originOf } from '../origin-of.ts'
import { renderDiscord } from '../render.ts'
import { type Knock, knockOf } from './knock.ts'
import { decodePress, type Press, START } from './press.ts'
import { serve } from './serve.ts'
import { spotAfter } from './spot-after.ts'

/** What the door of the settings needs. */
export interface Reception {
  readonly desk: SettingsDesk
  readonly locate: Locate
  /** The command that opens the settings, as people type it. */
  readonly command: string
  readonly log: Log
}

/** Shows the settings of a channel to those who may change them, and makes the changes. The desk checks every press anew. */
export function createSettingsDoor(reception: Reception): Door {
  return (interaction) => {
    const knock = knockOf(interaction, reception.command)
    return knock === undefined ? undefined : attend(knock, interaction, reception)
  }
}

async function attend(knock: Knock, interaction: APIInteraction, reception: Reception): Promise<APIInteractionResponse> {
  const origin = await reception.locate(interaction, originOf(interaction, 'person'))
  try {
    return await serve({ knock, origin, press: pressOf(knock, origin, reception) }, reception.desk)
  } catch (error) {
    if (!(error instanceof InvocationError)) throw error
    const voice = voiceOf(await reception.desk.language({ place: origin.place, person: origin.asker }))
    return { type: InteractionResponseType.ChannelMessageWithSource, data: renderDiscord(failure(voice, error)) }
  }
}

/** What is meant. An id that no panel of ours has was written by hand, or by another version. */
function pressOf({ id, chosen }: Knock, { place, asker }: Origin, { command, log }: Reception): Press {
  if (id === undefined) return { spot: START, act: 'show' }
  const press = decodePress(id)
  if (press !== undefined && spotAfter(press, chosen) !== undefined) return press
  const { workspace, channel } = place
  log.warn(
    { person: asker.id, workspace, channel, id: cutText(id, LOGGED), chosen: chosen.slice(0, 1) },
    'Refused a press that no settings panel has',
  )
  throw new InvocationError('panel.outdated', { command })
}

/** Characters of an id, of which Discord has at most so many. */
const LOGGED = 100
