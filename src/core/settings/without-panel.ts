import type { Answer } from '../answer/answer.ts'
import type { Context } from '../command/context.ts'

/** Says how settings are changed, where there is no panel to change them with. */
export const withoutPanel = ({ voice, typed }: Pick<Context, 'voice' | 'typed'>): Answer => ({
  language: voice.language,
  audience: 'asker',
  place: 'beside',
  blocks: [{ kind: 'paragraph', spans: voice.spans('panel.howTo', { command: typed('rift-settings') }) }],
  actions: [],
})
