import { carryQuery } from '../command/carry.ts'
import type { Passage } from '../corpus/article.ts'
import type { Explanation } from '../library.ts'
import type { Voice } from '../voice/voice.ts'
import type { Action, Answer, Block } from './answer.ts'
import { CARRIED_QUERY } from './carried.ts'
import { queryShown } from './query-shown.ts'
import { wordsShown } from './words-shown.ts'

/** Says which words are unknown here, which are known, and what could be opened or asked instead; never in front of everybody. */
export function nothingFound(explanation: Explanation, command: string, voice: Voice): Answer {
  const { edition, nearby } = explanation
  const suggestions = explanation.suggestions.slice(0, OFFERED - nearby.length)
  return {
    language: voice.language,
    audience: 'asker',
    place: 'beside',
    blocks: [
      ...reasons(explanation, voice),
      ...(nearby.length === 0 ? [] : [comingClose(nearby, command, voice)]),
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

/** Passages and topics together: somebody who found nothing reads no long list. */
const OFFERED = 5

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

/** Passages to open, without any of their words: nobody knows whether they answer. */
const comingClose = (nearby: readonly Passage[], command: string, { spans }: Voice): Block => ({
  kind: 'paragraph',
  spans: spans('answers.nearby', { count: nearby.length }),
  actions: nearby.map(
    (passage): Action => ({
      kind: 'invoke',
      label: labelOf(passage, nearby),
      invocation: { command, arguments: { query: `#${passage.anchor}` } },
    }),
  ),
})

/** The passage's heading, if it has one of its own, and its place where that does not tell it from the others. */
function labelOf({ heading, locator, article }: Passage, nearby: readonly Passage[]): string {
  const isShared = 1 < nearby.filter((other) => other.heading === heading).length
  return heading === article.title || isShared ? `${locator} · ${heading}` : heading
}
