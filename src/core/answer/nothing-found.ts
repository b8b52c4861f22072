import { carryQuery } from '../command/carry.ts'
import type { Explanation } from '../library.ts'
import type { Voice } from '../voice/voice.ts'
import type { Answer, Block } from './answer.ts'
import { CARRIED_QUERY } from './carried.ts'
import { queryShown } from './query-shown.ts'
import { wordsShown } from './words-shown.ts'

/** Says which words are unknown here, which are known, and what could be asked instead; never in front of everybody. */
export function nothingFound(explanation: Explanation, command: string, voice: Voice): Answer {
  const { edition, suggestions } = explanation
  return {
    language: voice.language,
    audience: 'asker',
    place: 'beside',
    blocks: [
      ...reasons(explanation, voice),
      ...(suggestions.length === 0 ? [] : [{ kind: 'paragraph', spans: voice.spans('answers.offered') } as const]),
      { kind: 'notice', tone: 'footnote', spans: voice.spans('answers.edition', { edition }) },
    ],
    actions: suggestions.map(({ name }) => ({
      kind: 'invoke',
      label: name,
      invocation: { command, arguments: { query: carryQuery(name, CARRIED_QUERY) } },
    })),
  }
}

function reasons({ query, unknownTerms, knownTerms }: Explanation, { spans }: Voice): Block[] {
  const unknown = unknownTerms.length === 0 ? [] : spans('answers.unknownWords', { words: wordsShown(unknownTerms) })
  if (knownTerms.length === 0)
    return [{ kind: 'notice', tone: 'failure', spans: unknown.length === 0 ? spans('answers.nothingToLookUp') : unknown }]
  const known = spans(knownTerms.length === 1 ? 'answers.knownWord' : 'answers.knownWords', { words: wordsShown(knownTerms) })
  return [
    { kind: 'notice', tone: 'failure', spans: spans('answers.notFound', { query: queryShown(query) }) },
    { kind: 'paragraph', spans: [...unknown, ...(unknown.length === 0 ? [] : [{ text: ' ' }]), ...known] },
  ]
}
