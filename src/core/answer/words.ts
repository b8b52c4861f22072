import { segmentsOf } from '../search/segments.ts'

/** Where each word of a text ends, its punctuation included, as offsets in order. Scripts that do not part words count by dictionary. */
export const wordEndsOf = (text: string): readonly number[] =>
  Array.from(text.matchAll(/\S+/g), ({ 0: run, index }) => endsIn(run).map((end) => index + end)).flat()

/** A letter of a script that is written without spaces between words. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

function endsIn(run: string): readonly number[] {
  if (!UNSPACED.test(run)) return [run.length]
  const starts = Array.from(segmentsOf(run, WORDS)).flatMap(({ isWordLike, index }) => (isWordLike === true ? [index] : []))
  return [...starts.slice(1), run.length]
}

const WORDS = new Intl.Segmenter('en', { granularity: 'word' })
