import type { ModalView } from '@slack/types'
import { outdatedWords } from '../../core/settings/panel-words.ts'
import { voiceOf } from '../../core/voice/voice.ts'
import { placeOf } from '../origin-of.ts'
import type { Staff } from './clerk.ts'
import { refusalView } from './plain-views.ts'
import type { Visit } from './seat.ts'

/** What somebody sees instead of a view that was not made by this bot as it is now. */
export type Outdated = (who: Pick<Visit, 'workspace' | 'person'>, held: string) => Promise<ModalView>

/** Logs what the view held, since somebody may have written it by hand. */
export const createOutdated =
  ({ people, desk, log }: Staff, command: string): Outdated =>
  async (who, held) => {
    log.warn({ ...who, held: held.slice(0, LONGEST_SHOWN) }, 'Refused a view of settings that was not written here')
    const where = { ...who, channel: '' }
    const voice = voiceOf(await desk.language({ place: placeOf(where), person: await people.asker(where) }))
    return refusalView([{ text: outdatedWords(command, voice) }], voice)
  }

const LONGEST_SHOWN = 300
