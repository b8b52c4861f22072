import type { ContextBlock, RichTextBlock } from '@slack/types'
import { type Span, type Spans, textOf } from '../core/answer/span.ts'
import { escapeMrkdwn } from './escape.ts'
import { CONTEXT } from './limits.ts'
import { richText } from './rich-text.ts'

/** Words as small print with links. What mrkdwn would read as marks, which nothing can escape, is rich text of the usual size. */
export function smallText(spans: Spans): ContextBlock | RichTextBlock {
  const text = spans.map(renderSpan).join('')
  return MARKS.test(textOf(spans)) || CONTEXT < text.length
    ? richText(spans)
    : { type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] }
}

// Emphasis, code, the end of a link's address, an emoji, a line.
const MARKS = /[*_~`|\n]|:\S+:/

const renderSpan = ({ text, url }: Span): string =>
  url === undefined ? escapeMrkdwn(text) : `<${escapeMrkdwn(url.replaceAll('|', '%7C'))}|${escapeMrkdwn(text)}>`
