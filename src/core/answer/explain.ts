import { carryQuery } from '../command/carry.ts'
import { encodeInvocation, type Invocation, LONGEST_TOKEN } from '../command/invocation.ts'
import type { Passage } from '../corpus/article.ts'
import { articleKey } from '../corpus/article-key.ts'
import { oneLine } from '../corpus/legible.ts'
import type { Explanation, Neighbours } from '../library.ts'
import type { Action, Answer, Block, Quote } from './answer.ts'
import { cutText } from './cut.ts'
import type { Excerpt } from './excerpt.ts'
import { phrases } from './phrases.ts'
import type { Spans } from './span.ts'

/** How an explanation becomes an answer. */
export interface Telling {
  /** The command that asked, which the buttons invoke again. */
  readonly command: string
  readonly audience: Answer['audience']
  readonly page: number
  /** The key of the one article that was asked, when it was one. */
  readonly source?: string | undefined
  readonly neighbours: (passage: Passage) => Neighbours
}

/** How many characters of a query a button carries: a passage's id with its sign, and a bit. */
export const CARRIED_QUERY = 50

/** How many at least when it carries a page and a source as well: what they and the longest name of a command leave. */
export const CARRIED_BESIDE = 35

/** Tells what the library has to say: excerpts with their citations, or why there are none. */
export function explain(explanation: Explanation, telling: Telling): Answer {
  const { outcome, excerpts, query, edition } = explanation
  if (isReference(query)) {
    const named = excerpts.find(({ passage }) => query === `#${passage.anchor}`)
    return named === undefined ? unopened(shown(query)) : opened(named, edition, telling)
  }
  if (outcome === 'nothing-found') return nothingFound(explanation, telling)
  if (excerpts.length === 0) return { ...bare(telling), audience: 'asker', blocks: [notice('failure', [{ text: phrases.noMore }])] }
  const caution = cautionOf(explanation)
  const page = telling.page === 1 ? '' : ` · ${phrases.page(telling.page)}`
  return {
    ...bare(telling),
    blocks: [
      { kind: 'heading', text: shown(query) },
      ...(caution.length === 0 ? [] : [notice('caution', caution)]),
      ...excerpts.map((excerpt) => quoteOf(excerpt, telling)),
      notice('footnote', [{ text: `${phrases.edition(edition)}${page}` }]),
    ],
    actions: further(explanation, telling),
  }
}

/** Buttons for the next page, and for articles that gave way to others on this one. */
function further({ query, more, held }: Explanation, { command, page, source }: Telling): Action[] {
  const again = (label: string, rest: Record<string, string>): Action => {
    const room = LONGEST_TOKEN - encodeInvocation({ command, arguments: { query: '', ...rest } }).length
    return invoke(label, { command, arguments: { query: carryQuery(query, Math.min(room, CARRIED_QUERY)), ...rest } })
  }
  const next = { page: String(page + 1), ...(source === undefined ? {} : { source }) }
  return [
    ...(more ? [again(phrases.more, next)] : []),
    ...held.slice(0, SOURCES).map(({ id, title }) => again(phrases.moreFrom(cutText(title, TITLE)), { source: articleKey(id) })),
  ]
}

const SOURCES = 2
const TITLE = 40

/** `#anchor` names a passage; anything else is a question. */
const isReference = (query: string): boolean => /^#\S+$/.test(query)

const bare = ({ audience }: Telling) => ({ audience, place: 'beside', actions: [] }) as const

const notice = (tone: 'caution' | 'failure' | 'footnote', spans: Spans): Block => ({ kind: 'notice', tone, spans })

const shown = (query: string): string => cutText(oneLine(query), 100)

// More than this is not read, and would push out the excerpts.
const CORRECTIONS = 5

function cautionOf({ outcome, unknownTerms, apart, corrections, knownTerms }: Explanation): Spans {
  const corrected = corrections.slice(0, CORRECTIONS).flatMap(({ typed, read }) => phrases.corrected(typed, read))
  if (unknownTerms.length === 0) return [...corrected, ...(outcome === 'partial' ? phrases.apart(apart) : [])]
  const topic = knownTerms.length === 1 ? knownTerms[0] : undefined
  return [...corrected, ...(outcome === 'partial' ? phrases.closest(unknownTerms, topic) : phrases.unknownWords(unknownTerms))]
}

function quoteOf(excerpt: Excerpt, telling: Telling): Quote {
  const { passage, spans, citation } = excerpt
  return {
    kind: 'quote',
    heading: passage.heading === passage.article.title ? null : passage.heading,
    spans,
    citation,
    actions: [...around(passage, telling), ...source(citation.url)],
  }
}

/** Buttons that turn to the passages before and after. */
function around(passage: Passage, { command, neighbours }: Telling): Action[] {
  const { before, after } = neighbours(passage)
  const turn = (label: string, to: Passage | undefined): Action[] =>
    to === undefined ? [] : [invoke(label, { command, arguments: { query: `#${to.anchor}` } })]
  return [...turn(phrases.before, before), ...turn(phrases.after, after)]
}

const source = (url: string | null): Action[] => (url === null ? [] : [{ kind: 'open', label: phrases.openSource, url }])

const invoke = (label: string, invocation: Invocation): Action => ({ kind: 'invoke', label, invocation })

function opened(excerpt: Excerpt, edition: string, telling: Telling): Answer {
  return {
    ...bare(telling),
    place: 'instead',
    blocks: [quoteOf(excerpt, telling), notice('footnote', [{ text: phrases.edition(edition) }])],
  }
}

const unopened = (query: string): Answer => ({
  audience: 'asker',
  place: 'beside',
  blocks: [notice('failure', phrases.noSuchPassage(query))],
  actions: [],
})

/** Says which words are unknown here, which are known, and what could be asked instead; never in front of everybody. */
function nothingFound(explanation: Explanation, telling: Telling): Answer {
  const { edition, suggestions } = explanation
  return {
    ...bare(telling),
    audience: 'asker',
    blocks: [
      ...reasons(explanation),
      ...(suggestions.length === 0 ? [] : [{ kind: 'paragraph', spans: [{ text: phrases.offered }] } as const]),
      notice('footnote', [{ text: phrases.edition(edition) }]),
    ],
    actions: suggestions.map(({ name }) =>
      invoke(name, { command: telling.command, arguments: { query: carryQuery(name, CARRIED_QUERY) } }),
    ),
  }
}

function reasons({ query, unknownTerms, knownTerms }: Explanation): Block[] {
  const unknown = unknownTerms.length === 0 ? [] : phrases.unknownWords(unknownTerms)
  if (knownTerms.length === 0) return [notice('failure', unknown.length === 0 ? [{ text: phrases.nothingToLookUp }] : unknown)]
  const known = [...(unknown.length === 0 ? [] : [{ text: ' ' }]), ...phrases.knownWords(knownTerms)]
  return [notice('failure', phrases.notFound(shown(query))), { kind: 'paragraph', spans: [...unknown, ...known] }]
}
