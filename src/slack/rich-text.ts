import type { RichTextBlock, RichTextElement } from '@slack/types'
import type { Span, Spans } from '../core/answer/span.ts'
import { characterEnd } from '../core/corpus/character-end.ts'

/** Words as rich text, in which nothing is parsed. */
export const richText = (spans: Spans): RichTextBlock => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: rich(spans) }],
})

/** Words as rich text with a bar beside them. */
export const quotedText = (spans: Spans): RichTextBlock => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_quote', elements: rich(spans) }],
})

const rich = (spans: Spans): RichTextElement[] => spans.flatMap(pieces).map(element)

// One text element is kept to this many characters.
const LONGEST_ELEMENT = 3000

function pieces(span: Span): Span[] {
  if (span.text === '') return []
  const end = characterEnd(span.text, LONGEST_ELEMENT)
  return [{ ...span, text: span.text.slice(0, end) }, ...pieces({ ...span, text: span.text.slice(end) })]
}

function element({ text, bold, italic, code, match, url }: Span): RichTextElement {
  const style = {
    ...(bold === true || match === true ? { bold: true } : {}),
    ...(italic === true ? { italic: true } : {}),
    ...(code === true ? { code: true } : {}),
  }
  const styled = Object.keys(style).length === 0 ? {} : { style }
  return url === undefined ? { type: 'text', text, ...styled } : { type: 'link', url, text, ...styled }
}
