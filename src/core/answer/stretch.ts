import { characterEnd } from '../corpus/character-end.ts'
import { unitsOf } from './quotation.ts'
import type { Spans } from './span.ts'
import { bestWindow, type Room, type Unit } from './window.ts'
import { wordEndsOf } from './words.ts'

/** A part of a text, by its offsets in UTF-16 code units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * The part of a text to show: all of it if it fits, else the run of whole sentences that holds most of what is marked.
 * Where no sentence that is marked fits, as many words around the marks as do.
 */
export function stretchOf(text: string, marked: Spans, room: Room): Stretch {
  if (text.length <= room.characters && hasRoomFor(text, room.words)) return { start: 0, end: text.length }
  const matches = matchesOf(marked)
  const units = unitsOf(text).map((unit) => ({ start: unit.start, text: unit.text.trimEnd() }))
  const sentences = withMatches(units, matches).map((unit) => ({
    ...unit,
    words: room.words === Number.POSITIVE_INFINITY ? 0 : countWords(text.slice(unit.start, unit.end)),
  }))
  const { from, to } = bestWindow(sentences, room)
  const window = { start: sentences[from]?.start ?? 0, end: sentences[to]?.end ?? 0 }
  const shown = text.slice(window.start, window.end)
  const isWhole = shown.length <= room.characters && hasRoomFor(shown, room.words)
  const isMarked = sentences.slice(from, to + 1).some((sentence) => 0 < sentence.matches.length)
  if (isWhole && (isMarked || matches.length === 0)) return window
  return matches.length === 0 ? wordsFrom(text, window.start, room) : aroundMatches(text, matches, room)
}

const countWords = (text: string): number => wordEndsOf(text).length

/** Words are only counted where there is a limit, since some scripts take long to part. */
const hasRoomFor = (text: string, words: number): boolean => words === Number.POSITIVE_INFINITY || countWords(text) <= words

interface Match {
  readonly at: number
  readonly text: string
}

function matchesOf(marked: Spans): readonly Match[] {
  const matches: Match[] = []
  let offset = 0
  for (const span of marked) {
    if (span.match === true) matches.push({ at: offset, text: span.text.toLowerCase() })
    offset += span.text.length
  }
  return matches
}

/** Pieces of a text, in order, with the matches that begin in each. */
function withMatches(pieces: readonly { readonly start: number; readonly text: string }[], matches: readonly Match[]): readonly Unit[] {
  let next = 0
  return pieces.map(({ start, text }) => {
    const from = next
    const end = start + text.length
    while ((matches[next]?.at ?? end) < end) next++
    return { start, end, words: 1, matches: matches.slice(from, next).map((match) => match.text) }
  })
}

/** Whole words, those with most matches, half of the room before the last of them. */
function aroundMatches(text: string, matches: readonly Match[], room: Room): Stretch {
  let last = 0
  const words = wordEndsOf(text).map((end) => {
    const word = text.slice(last, end)
    const start = last + word.length - word.trimStart().length
    last = end
    return { start, text: text.slice(start, end) }
  })
  const { from } = bestWindow(withMatches(words, matches), { characters: room.characters / 2, words: Math.ceil(room.words / 2) })
  return wordsFrom(text, words[from]?.start ?? 0, room)
}

// A text of many thousand words need not be read to its end.
const LONGEST_CHARACTER = 100

/** The longest run of whole words from an offset that fits. */
function wordsFrom(text: string, start: number, { characters, words }: Room): Stretch {
  const rest = text.slice(start, start + characters + LONGEST_CHARACTER)
  const fitting = wordEndsOf(rest)
    .slice(0, words)
    .findLast((end) => end <= characters)
  return { start, end: start + (fitting ?? characterEnd(rest, characters)) }
}
