import type { Passage } from '../corpus/article.ts'
import { wordsAllowed } from '../corpus/rights.ts'
import type { Token } from '../search/analyzer.ts'
import type { Concept } from '../search/concept.ts'
import { topicTerm } from '../search/topic-term.ts'
import { unwrittenIn } from '../search/unwritten.ts'
import { type Citation, type CitedKind, citationOf } from './citation.ts'
import { CUT } from './cut.ts'
import { type Spans, sliceSpans, textOf } from './span.ts'
import { stretchOf } from './stretch.ts'
import { wordEndsOf } from './words.ts'

/** What is shown of a passage, with its citation. */
export interface Excerpt {
  readonly passage: Passage
  readonly kind: CitedKind
  /** What keeps the words back: the article's rights, or that enough was shown in this answer or on this day. Absent when they are shown. */
  readonly keptBack?: 'rights' | 'answer' | 'day'
  /** How many words are shown, of an article whose words count. */
  readonly words?: number
  /** The words, those that match the query marked, and a mark wherever words were left out. */
  readonly spans: Spans
  readonly citation: Citation
  /** How well the passage matches; 0 for one that was asked for by its id. */
  readonly score: number
}

/** How a passage is read when an excerpt is made of it. */
export interface Reading {
  /** What the question asks about: any of the terms of each, and words spelt much like them. */
  readonly concepts: readonly Pick<Concept, 'terms' | 'hints' | 'topic'>[]
  readonly analyze: (text: string) => readonly Token[]
  readonly mentions: (
    tokens: readonly Token[],
  ) => readonly { readonly topic: { readonly id: string }; readonly from: number; readonly to: number }[]
  /** The most characters to show. */
  readonly characters: number
  /** The most words to show, beside what the rights allow of an excerpt; no limit when absent. */
  readonly words?: number
}

/** Makes an excerpt: the run of whole sentences that holds most of the question, as long as length and rights allow. */
export function excerptOf(passage: Passage, score: number, reading: Reading): Excerpt {
  const { text, article } = passage
  const allowed = wordsAllowed(article.rights)
  const words = Math.min(allowed, reading.words ?? allowed)
  if (words < Math.min(allowed, FEWEST) || words === 0) return keepBack({ passage, score }, allowed === 0 ? 'rights' : 'answer')
  const marked = markMatches(text, reading)
  const { start, end } = stretchOf(text, marked, { characters: reading.characters, words })
  const shown = sliceSpans(marked, start, end)
  const before = start === 0 ? [] : [{ text: `${CUT} ` }]
  const after = end === text.length ? [] : [{ text: ` ${CUT}` }]
  const counted = words === Number.POSITIVE_INFINITY ? {} : { words: wordEndsOf(textOf(shown)).length }
  return {
    passage,
    kind: article.kind,
    spans: [...before, ...shown, ...after],
    citation: citationOf(passage, textOf(shown)),
    score,
    ...counted,
  }
}

/** The excerpt without its words: where they stand, and what keeps them back. */
export const keepBack = ({ passage, score }: Pick<Excerpt, 'passage' | 'score'>, keptBack: NonNullable<Excerpt['keptBack']>): Excerpt => ({
  ...{ passage, score, keptBack },
  kind: 'link',
  spans: [],
  citation: citationOf(passage, undefined),
})

// Fewer words than this, where more could be shown, say nothing.
const FEWEST = 8

/** Splits a text into spans, the words that match the question marked, whatever form they stand in. */
function markMatches(text: string, { concepts, analyze, mentions }: Reading): Spans {
  const wanted = new Set(concepts.flatMap(termsOf))
  if (wanted.size === 0) return [{ text }]
  const tokens = analyze(text)
  const named = [
    ...mentions(tokens).filter(({ topic }) => wanted.has(topicTerm(topic.id))),
    ...unwrittenIn(text, tokens, analyze).filter(({ term }) => wanted.has(term)),
  ]
  const runs = [
    ...tokens.filter(({ term, stop }) => !stop && wanted.has(term)).map(({ start, end }) => ({ start, end })),
    ...named.map(({ from, to }) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 })),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  const spans: { text: string; match?: boolean }[] = []
  let offset = 0
  for (const { start, end } of joined(runs, text)) {
    spans.push({ text: text.slice(offset, start) }, { text: text.slice(start, end), match: true })
    offset = end
  }
  return [...spans, { text: text.slice(offset) }].filter((span) => span.text !== '')
}

/** The single words of a topic's name are not what was asked for: who asks about the West Bank does not ask about banks. */
const termsOf = ({ terms, hints, topic }: Reading['concepts'][number]): readonly string[] =>
  topic === undefined ? [...terms, ...hints.map(({ term }) => term)] : terms

interface Run {
  readonly start: number
  readonly end: number
}

/** Sorted runs, made one where they overlap or only a space or hyphen parts them. */
function joined(runs: readonly Run[], text: string): readonly Run[] {
  const result: Run[] = []
  for (const run of runs) {
    const last = result.at(-1)
    if (last !== undefined && /^[ -]?$/.test(text.slice(last.end, run.start)))
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, run.end) }
    else result.push(run)
  }
  return result
}
