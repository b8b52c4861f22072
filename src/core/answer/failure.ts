import type { Sentence } from '../voice/sentence.ts'
import type { Voice } from '../voice/voice.ts'
import type { Answer } from './answer.ts'

/** An answer that says why there is none, to the asker alone. */
export const failure = ({ language, spans }: Voice, { key, values }: Sentence): Answer => ({
  language,
  audience: 'asker',
  place: 'beside',
  blocks: [{ kind: 'notice', tone: 'failure', spans: spans(key, values) }],
  actions: [],
})
