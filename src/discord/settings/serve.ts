import { type APIInteractionResponse, InteractionResponseType } from 'discord-api-types/v10'
import type { Spans } from '../../core/answer/span.ts'
import { InvocationError } from '../../core/command/errors.ts'
import type { Origin } from '../../core/command/origin.ts'
import type { Change } from '../../core/settings/audit.ts'
import { kindsOf, savedWords } from '../../core/settings/change-words.ts'
import type { Panel } from '../../core/settings/panel.ts'
import { speaks } from '../../core/settings/policy.ts'
import type { SettingsDesk, Sitting } from '../../core/settings/settings-desk.ts'
import { LANGUAGES } from '../../core/voice/languages.ts'
import { type Voice, voiceOf } from '../../core/voice/voice.ts'
import type { DiscordMessage } from '../render.ts'
import { apply } from './apply.ts'
import { formOf } from './form.ts'
import type { Knock } from './knock.ts'
import { type Press, turned } from './press.ts'
import { privateNote } from './private-message.ts'
import { renderPanel } from './render-panel.ts'
import { spotAfter } from './spot-after.ts'
import { entryOf } from './view.ts'

/** A press, who pressed and where. */
export interface Service {
  readonly press: Press
  readonly knock: Knock
  readonly origin: Origin
}

/** Does what a press means and shows the panel as it is then, whatever others have changed meanwhile. Rejects with an InvocationError. */
export async function serve({ press, knock, origin }: Service, desk: SettingsDesk): Promise<APIInteractionResponse> {
  const spot = spotAfter(press, knock.chosen) ?? press.spot
  const sitting: Sitting = { place: origin.place, person: origin.asker, reach: spot.reach }
  const before = await desk.view(sitting)
  if (press.act === 'edit' && knock.written === undefined) return form(press, before)
  const outcome = await attempt(() => apply(press, knock, { desk, panel: before }))
  const panel =
    outcome === NOTHING
      ? before
      : await desk.view(sitting).catch(async (error: unknown) => goodbye(error, outcome, voiceOf(await desk.language(sitting))))
  if (!('fields' in panel)) return { type: InteractionResponseType.ChannelMessageWithSource, data: panel }
  const voice = voiceIn(panel)
  const data = renderPanel({ panel, spot: turned(spot), voice }, noteOf(outcome, panel, voice))
  return knock.onPrivate
    ? { type: InteractionResponseType.UpdateMessage, data }
    : { type: InteractionResponseType.ChannelMessageWithSource, data }
}

function form({ field, spot }: Press, panel: Panel): APIInteractionResponse {
  const entry = field && entryOf(panel, field)
  if (entry === undefined) throw new InvocationError('refusals.noSuchField')
  return { type: InteractionResponseType.Modal, data: formOf(entry, spot, voiceIn(panel)) }
}

/** The change that was made, or why it was not. */
interface Outcome {
  readonly change?: Change
  readonly fault?: InvocationError
}

const NOTHING: Outcome = {}

async function attempt(act: () => Promise<Change | undefined>): Promise<Outcome> {
  try {
    const change = await act()
    return change === undefined ? NOTHING : { change }
  } catch (error) {
    if (error instanceof InvocationError) return { fault: error }
    throw error
  }
}

const noteOf = ({ change, fault }: Outcome, panel: Panel, voice: Voice): Spans | undefined =>
  fault === undefined ? change && savedWords(change, { voice, kinds: kindsOf(panel.fields) }) : voice.spans(fault.key, fault.values)

/** What is said to somebody who may no longer see the panel: why, and the change if it was that which shut them out. */
function goodbye(error: unknown, { change, fault }: Outcome, voice: Voice): DiscordMessage {
  if (change === undefined || !(error instanceof InvocationError)) throw fault ?? error
  return privateNote(savedWords(change, { voice, kinds: {} }), voice.spans(error.key, error.values))
}

/** The voice of a panel: that of its policy, or of who looks at it. */
function voiceIn(panel: Panel): Voice {
  const decided = entryOf(panel, 'language')?.value
  const language = LANGUAGES.find((it) => it === decided)
  return voiceOf(speaks({ language: language ?? 'auto' }, panel.sitting.person.locale))
}
