import { type Sentence, sentencesOf } from '../search/sentences.ts'

/** The sentences of a text, joined where a cut between them would open a quotation or part it from who said it. */
export function unitsOf(text: string): readonly Sentence[] {
  const starts: number[] = []
  let open: readonly string[] = []
  let last: Sentence | undefined
  for (const sentence of sentencesOf(text)) {
    const length = sentence.start - (starts.at(-1) ?? 0)
    if (last !== undefined && length < LONGEST && (0 < open.length || belongTogether(last.text, sentence.text)))
      open = quotationsAfter(sentence.text, open)
    else {
      starts.push(sentence.start)
      open = quotationsAfter(sentence.text, [])
    }
    last = sentence
  }
  return starts.map((start, place) => {
    const end = starts[place + 1] ?? text.length
    return { text: text.slice(start, end), start, end }
  })
}

// A quotation mark that is never closed does not make one unit of all that follows.
const LONGEST = 2000

/** The marks that would close the quotations still open at the end of a sentence, the innermost last. */
function quotationsAfter(sentence: string, before: readonly string[]): readonly string[] {
  const open = [...before]
  for (const [mark] of sentence.matchAll(MARKS)) {
    const closed = open.findLastIndex((closing) => closing.includes(mark))
    if (0 <= closed) open.length = closed
    else if (mark in CLOSING) open.push(CLOSING[mark] ?? '')
  }
  return open
}

// Inside a word, a straight mark parts an abbreviation in Hebrew.
const MARKS = /[“”„«»「」『』]|(?<!\p{L})"|"(?!\p{L})/gu
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '「': '」', '『': '』', '"': '"' }

const belongTogether = (before: string, after: string): boolean =>
  (ENDS_QUOTED.test(before) && ATTRIBUTION.test(after)) || (ENDS_ATTRIBUTED.test(before) && BEGINS_QUOTED.test(after))

const SAID = [
  'said|says|told|added|adds|warned|warns|argued|argues|wrote|writes|asked|asks|replied|declared',
  'dijo|afirmó|declaró|añadió|disse|dit|déclare|ajoute|sagte|erklärte|сказала?|заявила?|و?قالت?|אמרה?',
].join('|')
const SPEAKER = "(?:\\p{L}[\\p{L}.'’-]*\\s+){0,4}"

/** As in `X said`, and in Chinese, which parts no words. */
const ATTRIBUTION = new RegExp(`^(?:${SPEAKER}(?:${SAID})(?!\\p{L})|\\p{Script=Han}{1,12}?[说說称稱])`, 'u')
const ENDS_QUOTED = /["”“»」』]\s*$/u
/** As in `“…,” X said.`, before the quotation goes on; or in `X said:`. */
const ENDS_ATTRIBUTED = new RegExp(`["”“»」』]\\s*${SPEAKER}(?:${SAID})(?:\\s[^"“”«»]{0,80})?[.。]\\s*$|[:：]\\s*$`, 'u')
const BEGINS_QUOTED = /^["“„«「『]/u
