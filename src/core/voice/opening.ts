import { type Spans, textOf } from '../answer/span.ts'

/**
 * Lets a sentence begin so that it is shown in its own direction: many places take that of the first letter they see, be it
 * of a name. One from right to left that begins with another script gets a RIGHT-TO-LEFT MARK before it.
 */
export const opening = (direction: 'rtl' | 'ltr', spans: Spans): Spans =>
  direction === 'ltr' || BEGINS_RIGHT.test(textOf(spans)) ? spans : [{ text: RIGHT_TO_LEFT }, ...spans]

const BEGINS_RIGHT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u
const RIGHT_TO_LEFT = '\u200f'
