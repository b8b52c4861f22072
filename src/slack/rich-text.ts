import type { RichTextBlock, RichTextElement } from '@slack/types'
import type { Mention, Span, Spans } from '../core/answer/span.ts'
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

function element({ text, bold, italic, code, match, url, mention }: Span): RichTextElement {
  const named = mention === undefined ? undefined : nameOf(mention)
  if (named !== undefined) return named
  const style = {
    ...(bold === true || match === true ? { bold: true } : {}),
    ...(italic === true ? { italic: true } : {}),
    ...(code === true ? { code: true } : {}),
  }
  const styled = Object.keys(style).length === 0 ? {} : { style }
  return url === undefined ? { type: 'text', text, ...styled } : { type: 'link', url, text, ...styled }
}

/** An element that Slack shows as a name; undefined for an id that is none of Slack's, which it would refuse. In a message a user element pings, so only views show them. */
function nameOf({ kind, id }: Mention): RichTextElement | undefined {
  if (!SHAPES[kind].test(id)) return undefined
  switch (kind) {
    case 'person':
      return { type: 'user', user_id: id }
    case 'role':
      return { type: 'usergroup', usergroup_id: id }
    case 'channel':
      return { type: 'channel', channel_id: id }
  }
}

const SHAPES: Readonly<Record<Mention['kind'], RegExp>> = { person: /^[UW][A-Z0-9]+$/, role: /^S[A-Z0-9]+$/, channel: /^[CG][A-Z0-9]+$/ }
