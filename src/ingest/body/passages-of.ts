import { sentencesOf } from '../../core/search/sentences.ts'
import type { Block } from '../formats/document.ts'
import { textSize } from './text-size.ts'

/** A passage to be: a paragraph, a part of a long one, or several short ones together. */
export interface NewPassage {
  readonly heading: string | undefined
  /** The body paragraphs it is made of, counted from 1. */
  readonly first: number
  readonly last: number
  /** Paragraphs and lines are parted by line feeds. */
  readonly text: string
}

/** Makes passages of the headings and paragraphs of a body: one to a paragraph, short ones joined below the same heading, long ones split on sentences. */
export function passagesOf(blocks: readonly Block[]): readonly NewPassage[] {
  // A short one goes on in the next; what is short still is the last below its heading, and ends the one before.
  return join(join(numbered(blocks), 'before'), 'next').flatMap(split)
}

function numbered(blocks: readonly Block[]): readonly NewPassage[] {
  const passages: NewPassage[] = []
  let heading: string | undefined
  for (const { kind, text } of blocks) {
    const number = passages.length + 1
    if (kind === 'heading') heading = text.replaceAll('\n', ' ')
    else passages.push({ heading, first: number, last: number, text })
  }
  return passages
}

/** Joins neighbours below the same heading of which one, `which`, is short. */
function join(passages: readonly NewPassage[], which: 'before' | 'next'): readonly NewPassage[] {
  const joined: NewPassage[] = []
  for (const next of passages) {
    const before = joined.at(-1)
    if (before !== undefined && textSize({ before, next }[which].text) < SHORT && fit(before, next))
      joined.splice(-1, 1, together(before, next))
    else joined.push(next)
  }
  return joined
}

const fit = (before: NewPassage, next: NewPassage): boolean =>
  before.heading === next.heading && textSize(before.text) + textSize(next.text) <= LONG

// Some ten words, and some two hundred.
const SHORT = 70
const LONG = 1300

const together = (before: NewPassage, next: NewPassage): NewPassage => ({
  ...before,
  last: next.last,
  text: `${before.text}\n${next.text}`,
})

/** Parts of about the same length, each of whole sentences. */
function split(passage: NewPassage): readonly NewPassage[] {
  const size = textSize(passage.text)
  if (size <= LONG) return [passage]
  const share = size / Math.ceil(size / LONG)
  const parts: string[] = []
  let part = ''
  for (const { text } of sentencesOf(passage.text)) {
    if (part !== '' && share < textSize(part) + textSize(text) / 2) {
      parts.push(part)
      part = ''
    }
    part += text
  }
  return [...parts, part].map((text) => ({ ...passage, text: text.trim() })).filter(({ text }) => text !== '')
}
