import type { Answer } from './answer.ts'

/** An answer that says why there is none, to the asker alone. */
export const failure = (message: string): Answer => ({
  audience: 'asker',
  place: 'beside',
  blocks: [{ kind: 'notice', tone: 'failure', spans: [{ text: message }] }],
  actions: [],
})
