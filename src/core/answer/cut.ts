import { characterEnd } from '../corpus/character-end.ts'
import { sentencesOf } from '../search/sentences.ts'
import { lengthOf, type Spans, sliceSpans, textOf } from './span.ts'

/** Marks a place where words of a text were left out. */
export const CUT = '…'

/** Shortens spans to at most `limit` characters, the mark of the cut included: at the end of a sentence if one fits, else of a word. */
export function cutSpans(spans: Spans, limit: number): Spans {
  if (lengthOf(spans) <= limit) return spans
  const end = endWithin(textOf(spans), limit - CUT.length - 1)
  const kept = sliceSpans(spans, 0, end)
  return end <= 0 ? [] : [...kept, { text: /\p{P}$/u.test(textOf(kept)) ? ` ${CUT}` : CUT }]
}

/** Shortens one line of text to at most `limit` characters, on a word, with the cut marked. */
export const cutText = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, wordEnd(text, limit - CUT.length))}${CUT}`

function endWithin(text: string, limit: number): number {
  const sentence = sentencesOf(text).findLast(({ start, end }) => text.slice(start, end).trimEnd().length + start <= limit)
  const end = sentence === undefined ? 0 : text.slice(0, sentence.end).trimEnd().length
  // A first sentence longer than the room, or one so short that most of the room would stay empty, is cut on a word.
  return end * 3 < limit ? wordEnd(text, limit) : end
}

function wordEnd(text: string, limit: number): number {
  const head = text.slice(0, characterEnd(text, limit))
  const space = head.search(/\s\S*$/u)
  const end = head.length < text.length && /\S/.test(text.charAt(head.length)) && head.length / 2 < space ? space : head.length
  return head.slice(0, end).trimEnd().length
}
