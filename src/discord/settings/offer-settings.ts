import type { Answer } from '../../core/answer/answer.ts'
import type { CommandWord } from '../../core/command/command-word.ts'
import { panelWords } from '../../core/settings/panel-words.ts'
import type { SettingsDesk } from '../../core/settings/settings-desk.ts'
import { voiceOf } from '../../core/voice/voice.ts'
import type { Extend } from '../extend.ts'

/** What offering the settings needs. */
export interface Offering {
  readonly desk: Pick<SettingsDesk, 'admits'>
  readonly word: CommandWord
  /** The command that opens the settings, as people type it. */
  readonly command: string
  readonly wait: (milliseconds: number) => Promise<unknown>
}

/** Discord hides the command of the settings from managers that only the settings know: they find a button under help. */
export const createSettingsOffer =
  ({ desk, word, command, wait }: Offering): Extend =>
  async (answer, { invocation, origin: { place, asker } }) => {
    if (word.usual(invocation.command) !== HELP || answer.audience !== 'asker' || place.workspace === null) return answer
    const admitted = desk.admits({ place, person: asker, reach: 'channel' }).catch(() => false)
    const isOffered = await Promise.race([admitted, wait(PATIENCE).then(() => false)])
    return isOffered ? { ...answer, actions: [...answer.actions, buttonTo(command, answer)] } : answer
  }

const HELP = 'rift-help'

/** Milliseconds that help waits for the settings. */
const PATIENCE = 300

const buttonTo = (command: string, { language }: Answer) =>
  ({ kind: 'invoke', label: panelWords(voiceOf(language)).title, invocation: { command, arguments: {} } }) as const
