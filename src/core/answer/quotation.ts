import { type Sentence, sentencesOf } from '../search/sentences.ts'

/** The sentences of a text, joined where a cut between them would open a quotation or part it from who said it. */
export function unitsOf(text: string): readonly Sentence[] {
  const units: Sentence[] = []
  for (const sentence of sentencesOf(text)) {
    const last = units.at(-1)
    if (last !== undefined && belongTogether(last.text, sentence.text))
      units[units.length - 1] = { text: last.text + sentence.text, start: last.start, end: sentence.end }
    else units.push(sentence)
  }
  return units
}

// A quotation mark that is never closed does not make one unit of all that follows.
const LONGEST = 2000

const belongTogether = (before: string, after: string): boolean =>
  before.length < LONGEST && (isOpen(before) || (ENDS_QUOTED.test(before) && ATTRIBUTION.test(after)))

function isOpen(text: string): boolean {
  const opened = count(text, /[“«„]/gu)
  const closed = count(text, /[”»]/gu)
  return closed < opened || count(text, /"/g) % 2 === 1
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const ENDS_QUOTED = /["”»]\s*$/u
const ATTRIBUTION =
  /^(?:\p{L}[\p{L}.'’-]*\s+){0,4}(?:said|says|told|added|adds|warned|warns|argued|argues|wrote|writes|asked|asks|replied|declared)\b/u
