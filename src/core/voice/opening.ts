import { type Spans, textOf } from '../answer/span.ts'

/**
 * Lets a sentence begin so that it is shown in its own direction: many places take that of the first letter they see, be it
 * of a name. One from right to left that begins with another script gets a RIGHT-TO-LEFT MARK before it.
 */
export function opening(direction: 'rtl' | 'ltr', spans: Spans): Spans {
  if (direction === 'ltr' || !BEGINS_LEFT.test(textOf(spans))) return spans
  const [first, ...rest] = spans
  // Inside what is marked, since some Markdown marks nothing right behind a character of no width; but nobody copies it as code.
  if (first === undefined || first.code === true) return [{ text: RIGHT_TO_LEFT }, ...spans]
  return [{ ...first, text: `${RIGHT_TO_LEFT}${first.text}` }, ...rest]
}

const BEGINS_LEFT = /^\P{L}*(?![\p{Script=Arabic}\p{Script=Hebrew}])\p{L}/u
const RIGHT_TO_LEFT = '\u200f'
