import type { Passage, PassageKind } from '../corpus/article.ts'
import { characterEnd } from '../corpus/character-end.ts'
import { wordsAllowed } from '../corpus/rights.ts'
import type { Token } from '../search/analyzer.ts'
import { topicTerm } from '../search/topic-term.ts'
import { type Citation, citationOf } from './citation.ts'
import { CUT } from './cut.ts'
import { unitsOf } from './quotation.ts'
import { type Spans, sliceSpans, textOf } from './span.ts'
import { bestWindow, type Room, type Unit } from './window.ts'
import { wordEndsOf } from './words.ts'

/** What is shown of a passage, with its citation. */
export interface Excerpt {
  readonly passage: Passage
  readonly kind: PassageKind
  /** The words, those that match the query marked, and a mark wherever words were left out. */
  readonly spans: Spans
  readonly citation: Citation
  /** How well the passage matches; 0 for one that was asked for by its id. */
  readonly score: number
}

/** How a passage is read when an excerpt is made of it. */
export interface Reading {
  /** What the question asks about: any of the terms of each. */
  readonly concepts: readonly { readonly terms: readonly string[] }[]
  readonly analyze: (text: string) => readonly Token[]
  readonly mentions: (
    tokens: readonly Token[],
  ) => readonly { readonly topic: { readonly id: string }; readonly from: number; readonly to: number }[]
  /** The most characters to show. */
  readonly characters: number
}

/** Makes an excerpt: the run of whole sentences that holds most of the question, as long as length and rights allow. */
export function excerptOf(passage: Passage, score: number, reading: Reading): Excerpt {
  const { text, article } = passage
  const marked = markMatches(text, reading)
  const { start, end } = windowOf(text, marked, { characters: reading.characters, words: wordsAllowed(article.rights) })
  const shown = sliceSpans(marked, start, end)
  const before = start === 0 ? [] : [{ text: `${CUT} ` }]
  const after = end === text.length ? [] : [{ text: ` ${CUT}` }]
  return { passage, kind: article.kind, spans: [...before, ...shown, ...after], citation: citationOf(passage, textOf(shown)), score }
}

/** Splits a text into spans, the words that match the question marked, whatever form they stand in. */
function markMatches(text: string, { concepts, analyze, mentions }: Reading): Spans {
  const wanted = new Set(concepts.flatMap(({ terms }) => terms))
  const tokens = analyze(text)
  const named = mentions(tokens).filter(({ topic }) => wanted.has(topicTerm(topic.id)))
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

/** Where the best window begins and ends. */
function windowOf(text: string, marked: Spans, room: Room): { start: number; end: number } {
  if (text.length <= room.characters && countWords(text) <= room.words) return { start: 0, end: text.length }
  const units = matchedUnits(text, marked)
  const { from, to } = bestWindow(units, room)
  const start = units[from]?.start ?? 0
  const whole = text.slice(0, units[to]?.end).trimEnd().length
  const shown = text.slice(start, whole)
  const isWhole = shown.length <= room.characters && countWords(shown) <= room.words
  return { start, end: isWhole ? whole : start + wordsWithin(shown, room) }
}

const countWords = (text: string): number => wordEndsOf(text).length

/** The units of a text with what of the question stands in each. The space after a unit is not part of it. */
function matchedUnits(text: string, marked: Spans): readonly Unit[] {
  const matches: { readonly at: number; readonly text: string }[] = []
  let offset = 0
  for (const span of marked) {
    if (span.match === true) matches.push({ at: offset, text: span.text.toLowerCase() })
    offset += span.text.length
  }
  let next = 0
  return unitsOf(text).map(({ text: words, start, end }) => {
    const from = next
    while ((matches[next]?.at ?? text.length) < end) next++
    return {
      start,
      end: start + words.trimEnd().length,
      words: countWords(words),
      matches: matches.slice(from, next).map((match) => match.text),
    }
  })
}

/** The length of the longest run of whole words from the beginning of a text that fits. */
function wordsWithin(text: string, { characters, words }: Room): number {
  const fitting = wordEndsOf(text)
    .slice(0, words)
    .findLast((end) => end <= characters)
  return fitting ?? characterEnd(text, characters)
}
