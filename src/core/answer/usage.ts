import { carryQuery } from '../command/carry.ts'
import type { Suggestion } from '../search/suggester.ts'
import type { Voice } from '../voice/voice.ts'
import type { Answer } from './answer.ts'
import { CARRIED_QUERY } from './carried.ts'

/** What a command answers when nothing was asked. */
export interface Usage {
  readonly command: string
  readonly voice: Voice
  /** A command's name as people type it. */
  readonly typed: (name: string) => string
  /** What could be asked. */
  readonly topics: readonly Suggestion[]
}

/** Says how to ask, and offers topics; to the asker alone. */
export const usage = ({ command, voice, typed, topics }: Usage): Answer => ({
  language: voice.language,
  audience: 'asker',
  place: 'beside',
  blocks: [
    {
      kind: 'notice',
      tone: 'failure',
      spans: voice.spans('answers.usage', { example: `/${typed(command)} rafah`, help: `/${typed('rift-help')}` }),
    },
    ...(topics.length === 0 ? [] : [{ kind: 'paragraph', spans: voice.spans('answers.offered') } as const]),
  ],
  actions: topics.map(({ label, value }) => ({
    kind: 'invoke',
    label,
    invocation: { command, arguments: { query: carryQuery(value, CARRIED_QUERY) } },
  })),
})
