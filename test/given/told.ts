import type { Answer } from '../../src/core/answer/answer.ts'
import { explain } from '../../src/core/answer/explain.ts'
import type { Explanation } from '../../src/core/library.ts'
import type { Voice } from '../../src/core/voice/voice.ts'
import { shelfOf } from './library.ts'
import { english } from './voice.ts'

const shelf = shelfOf('rift')

/** What the sample shelf says to a query, changed as a test wants it, as an answer in the channel. */
export function told(query: string, over: Partial<Explanation> = {}, { page = 1, voice = english }: Telling = {}): Answer {
  const explanation = { ...shelf.ask(query, { limit: 2, page, characters: 800 }), ...over }
  return explain(explanation, { command: 'rift', voice, audience: 'channel', page, neighbours: shelf.neighbours })
}

interface Telling {
  readonly page?: number
  readonly voice?: Voice
}

/** That it was answered, with nothing to say besides. */
export const answered = { outcome: 'answered', unknownTerms: [], apart: [], corrections: [], more: false } as const
