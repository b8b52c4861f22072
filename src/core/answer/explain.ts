import { carryQuery } from '../command/carry.ts'
import { encodeInvocation, type Invocation, LONGEST_TOKEN } from '../command/invocation.ts'
import type { Passage } from '../corpus/article.ts'
import { articleKey } from '../corpus/article-key.ts'
import type { Explanation, Neighbours } from '../library.ts'
import type { Voice } from '../voice/voice.ts'
import type { Action, Answer, Block, Quote } from './answer.ts'
import { CARRIED_QUERY } from './carried.ts'
import { cautionOf } from './caution.ts'
import { cutText } from './cut.ts'
import type { Excerpt } from './excerpt.ts'
import { failure } from './failure.ts'
import { nothingFound } from './nothing-found.ts'
import { queryShown } from './query-shown.ts'

/** How an explanation becomes an answer. */
export interface Telling {
  /** The command that asked, which the buttons invoke again. */
  readonly command: string
  readonly voice: Voice
  readonly audience: Answer['audience']
  readonly page: number
  /** The key of the one article that was asked, when it was one. */
  readonly source?: string | undefined
  readonly neighbours: (passage: Passage) => Neighbours
}

/** Tells what the library has to say: excerpts with their citations, or why there are none. */
export function explain(explanation: Explanation, telling: Telling): Answer {
  const { outcome, excerpts, query, edition } = explanation
  const { voice, command } = telling
  if (isReference(query)) {
    return excerpts.length === 0 ? unopened(explanation, voice) : opened(explanation, telling)
  }
  if (outcome === 'nothing-found') return nothingFound(explanation, command, voice)
  if (excerpts.length === 0) return failure(voice, { key: 'answers.noMore' })
  const caution = cautionOf(explanation, voice)
  return {
    ...bare(telling),
    blocks: [
      { kind: 'heading', text: queryShown(query) },
      ...(caution.length === 0 ? [] : [{ kind: 'notice', tone: 'caution', spans: caution } as const]),
      ...excerpts.map((excerpt) => quoteOf(excerpt, telling)),
      footnote(edition, telling),
    ],
    actions: further(explanation, telling),
  }
}

/** Buttons for the next page, and for articles that gave way to others on this one. */
function further({ query, more, held }: Explanation, { command, page, source, voice }: Telling): Action[] {
  const again = (label: string, rest: Record<string, string>): Action => {
    const room = LONGEST_TOKEN - encodeInvocation({ command, arguments: { query: '', ...rest } }).length
    return invoke(label, { command, arguments: { query: carryQuery(query, Math.min(room, CARRIED_QUERY)), ...rest } })
  }
  const next = { page: String(page + 1), ...(source === undefined ? {} : { source }) }
  return [
    ...(more ? [again(voice.text('answers.more'), next)] : []),
    ...held
      .slice(0, SOURCES)
      .map(({ id, title }) => again(voice.text('answers.moreFrom', { title: cutText(title, TITLE) }), { source: articleKey(id) })),
  ]
}

const SOURCES = 2
const TITLE = 40

/** `#anchor` names a passage; anything else is a question. */
const isReference = (query: string): boolean => /^#\S+$/.test(query)

const bare = ({ audience, voice: { language } }: Telling) => ({ language, audience, place: 'beside', actions: [] }) as const

const footnote = (edition: string, { page, voice }: Pick<Telling, 'page' | 'voice'>): Block => ({
  kind: 'notice',
  tone: 'footnote',
  spans: page === 1 ? voice.spans('answers.edition', { edition }) : voice.spans('answers.editionPage', { edition, page }),
})

function quoteOf(excerpt: Excerpt, telling: Telling): Quote {
  const { passage, spans, citation, keptBack } = excerpt
  return {
    kind: 'quote',
    heading: passage.heading === passage.article.title ? null : passage.heading,
    spans: keptBack === undefined ? spans : telling.voice.spans(`rights.keptBack.${keptBack}`),
    citation,
    actions: [...around(passage, telling), ...source(citation.url, telling)],
  }
}

/** Buttons that turn to the passages before and after. */
function around(passage: Passage, { command, neighbours, voice }: Telling): Action[] {
  const { before, after } = neighbours(passage)
  const turn = (label: string, to: Passage | undefined): Action[] =>
    to === undefined ? [] : [invoke(label, { command, arguments: { query: `#${to.anchor}` } })]
  const turns = [turn(voice.text('answers.before'), before), turn(voice.text('answers.after'), after)]
  // Platforms put buttons from left to right, whoever reads; arrows must not point at each other.
  return (voice.direction === 'rtl' ? turns.toReversed() : turns).flat()
}

const source = (url: string | null, { voice }: Telling): Action[] =>
  url === null ? [] : [{ kind: 'open', label: voice.text('answers.openSource'), url }]

const invoke = (label: string, invocation: Invocation): Action => ({ kind: 'invoke', label, invocation })

const unopened = ({ query, withdrawn }: Explanation, voice: Voice): Answer =>
  failure(
    voice,
    withdrawn === undefined
      ? { key: 'answers.noSuchPassage', values: { anchor: queryShown(query) } }
      : { key: 'answers.withdrawn', values: { reason: withdrawn } },
  )

const opened = ({ excerpts, edition }: Explanation, telling: Telling): Answer => ({
  ...bare(telling),
  place: 'instead',
  blocks: [...excerpts.map((excerpt) => quoteOf(excerpt, telling)), footnote(edition, { ...telling, page: 1 })],
})
