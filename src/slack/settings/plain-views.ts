import type { ModalView } from '@slack/types'
import type { Spans } from '../../core/answer/span.ts'
import { panelWords } from '../../core/settings/panel-words.ts'
import { USUAL_LANGUAGE } from '../../core/voice/languages.ts'
import { type Voice, voiceOf } from '../../core/voice/voice.ts'
import { TITLE } from '../limits.ts'
import { richText } from '../rich-text.ts'
import { plain } from './plain.ts'

/** A modal to look at until it is known who looks at it, and in which language. */
export const WAITING: ModalView = {
  type: 'modal',
  title: { type: 'plain_text', text: 'Rift', emoji: false },
  blocks: [{ type: 'section', text: { type: 'plain_text', text: ':hourglass_flowing_sand:', emoji: true } }],
}

/** A modal that says why it shows no settings. */
export const refusalView = (words: Spans, voice: Voice): ModalView => ({
  type: 'modal',
  title: plain(panelWords(voice).title, TITLE),
  close: plain(panelWords(voice).close, TITLE),
  blocks: [richText(words)],
})

/** A modal that says that what was wanted could not be shown. */
export const BROKEN: ModalView = refusalView(voiceOf(USUAL_LANGUAGE).spans('answers.broken'), voiceOf(USUAL_LANGUAGE))
