import { carryQuery } from '../command/carry.ts'
import type { Suggestion } from '../search/suggester.ts'
import type { Answer } from './answer.ts'
import { CARRIED_QUERY } from './explain.ts'
import { phrases } from './phrases.ts'

/** What a command answers when nothing was asked. */
export interface Usage {
  readonly command: string
  /** A command's name as people type it. */
  readonly typed: (name: string) => string
  /** What could be asked. */
  readonly topics: readonly Suggestion[]
}

/** Says how to ask, and offers topics; to the asker alone. */
export const usage = ({ command, typed, topics }: Usage): Answer => ({
  audience: 'asker',
  place: 'beside',
  blocks: [
    { kind: 'notice', tone: 'failure', spans: phrases.usage(typed(command), typed('rift-help')) },
    ...(topics.length === 0 ? [] : [{ kind: 'paragraph', spans: [{ text: phrases.offered }] } as const]),
  ],
  actions: topics.map(({ label, value }) => ({
    kind: 'invoke',
    label,
    invocation: { command, arguments: { query: carryQuery(value, CARRIED_QUERY) } },
  })),
})
