import { segmentsOf } from './segments.ts'

/** A word as it stands in a text, and its offset in UTF-16 code units. */
export interface Word {
  readonly surface: string
  readonly start: number
}

/** The words of a text, in order. Scripts that write no spaces are parted by the dictionaries of Unicode's segmentation. */
export function* wordsOf(text: string): Generator<Word> {
  for (const { 0: surface, index: start } of text.matchAll(WORD)) {
    if (UNSPACED.test(surface)) yield* segmented(surface, start)
    else yield { surface, start }
  }
}

// Abbreviations with points, such as U.S.; numbers with inner points and commas, and a letter for their size, such as 1.4m;
// words with inner apostrophes or the marks that part abbreviations in Hebrew.
const WORD =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)+(?:k|m|bn)?(?!\p{L})|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}\p{M}]+(?:['’"״׳][\p{L}\p{M}]+)*|%/gu

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' })

function* segmented(text: string, offset: number): Generator<Word> {
  for (const { segment, index, isWordLike } of segmentsOf(text, SEGMENTER)) {
    if (isWordLike === true) yield { surface: segment, start: offset + index }
  }
}
