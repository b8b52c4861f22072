import { segmentsOf } from './segments.ts'

/** A sentence of a text and where it stands in it. */
export interface Sentence {
  readonly text: string
  /** Offsets in UTF-16 code units; the white space after a sentence belongs to it. */
  readonly start: number
  readonly end: number
}

/** The sentences of a text, which together are the whole text. A break after "U.S." or "Mr." is not the end of one. */
export function sentencesOf(text: string): readonly Sentence[] {
  const ends: number[] = []
  for (const { segment, index } of segmentsOf(text, SEGMENTER)) {
    if (ABBREVIATED.test(text.slice(Math.max(ends.at(-2) ?? 0, index - TAIL), index))) ends.pop()
    ends.push(index + segment.length)
  }
  return ends.map((end, place) => {
    const start = ends[place - 1] ?? 0
    return { text: text.slice(start, end), start, end }
  })
}

// Enough to hold an abbreviation and what stands before it. A text of abbreviations alone would else be read again for each.
const TAIL = 40

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' })
const ABBREVIATED = /(?:^|[\s("“])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|vs|e\.g|i\.e|No)\.\s*$/u
