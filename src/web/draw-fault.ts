import type { CorpusStatus } from '../core/corpus-status.ts'
import { momentOf } from '../core/doctor/moment.ts'
import type { Voice } from '../core/voice/voice.ts'
import { drawSpans } from './draw-spans.ts'
import { type Html, html } from './html.ts'

/** That what is served is not the corpus as it stands, and why, in the words that its maintainer finds in the log. */
export const drawFault = ({ edition, loadedAt, fault }: CorpusStatus, voice: Voice): Html | undefined =>
  fault === undefined
    ? undefined
    : html`<div class="fault" role="status"><p>${drawSpans(voice.spans('playground.fault', { edition, when: momentOf(loadedAt) }))}</p><pre dir="ltr">${fault}</pre></div>`
