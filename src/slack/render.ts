import type { Button, KnownBlock, RichTextElement, RichTextSection } from '@slack/types'
import type { Action, Answer, Block, Quote } from '../core/answer/answer.ts'
import { cutText } from '../core/answer/cut.ts'
import { type Cost, fit } from '../core/answer/fit.ts'
import { renderPlainText } from '../core/answer/plain-text.ts'
import { sourceLine } from '../core/answer/source-line.ts'
import { type Span, type Spans, textOf } from '../core/answer/span.ts'
import { encodeInvocation } from '../core/command/invocation.ts'
import { characterEnd } from '../core/corpus/character-end.ts'
import { escapeMrkdwn } from './escape.ts'
import { BUTTON, HEADER, MESSAGE, ROW } from './limits.ts'

/** A message of Block Kit that holds an answer. */
export interface SlackMessage {
  readonly response_type: 'ephemeral' | 'in_channel'
  /** For notifications and screen readers: the first excerpt and its source. */
  readonly text: string
  readonly blocks: readonly KnownBlock[]
  readonly unfurl_links: false
  readonly unfurl_media: false
}

/** Renders an answer as the body of a `response_url` or Web API call. Excerpts are rich text, in which nothing is parsed. */
export function renderSlack(answer: Answer): SlackMessage {
  const { blocks, actions } = fit(answer, { size: MESSAGE.characters, parts: MESSAGE.blocks - 1, cost: costOf })
  const small = blocks.filter((block) => isFootnote(block))
  const large = blocks.filter((block) => !isFootnote(block))
  return {
    response_type: answer.audience === 'asker' ? 'ephemeral' : 'in_channel',
    text: notification(answer),
    blocks: [...large.flatMap(renderBlock), ...row(actions), ...small.flatMap(renderBlock)],
    unfurl_links: false,
    unfurl_media: false,
  }
}

const isFootnote = (block: Block): boolean => block.kind === 'notice' && block.tone === 'footnote'

/** The blocks before and up to the first quote, shortened together so that its source stays. */
function notification(answer: Answer): string {
  const first = answer.blocks.findIndex((block) => block.kind === 'quote')
  const blocks = first === -1 ? answer.blocks : answer.blocks.slice(0, first + 1)
  const cost = (block: Block): Cost => ({ size: escapeMrkdwn(renderPlainText({ ...answer, blocks: [block] })).length + 2, parts: 1 })
  return escapeMrkdwn(renderPlainText(fit({ ...answer, blocks }, { size: MESSAGE.text, parts: MESSAGE.blocks, cost })))
}

const costOf = (block: Block): Cost => ({ size: JSON.stringify(renderBlock(block)).length, parts: renderBlock(block).length })

function renderBlock(block: Block): KnownBlock[] {
  switch (block.kind) {
    case 'heading':
      return [{ type: 'header', text: { type: 'plain_text', text: cutText(block.text, HEADER), emoji: false } }]
    case 'paragraph':
      return [section(block.spans)]
    case 'notice':
      return block.tone === 'footnote'
        ? [{ type: 'context', elements: [{ type: 'plain_text', text: textOf(block.spans), emoji: false }] }]
        : [section(block.spans)]
    case 'quote':
      return [renderQuote(block), ...row(block.actions)]
  }
}

const section = (spans: Spans): KnownBlock => ({ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: rich(spans) }] })

/** The source's own words are quoted, with a bar and quotation marks; ours stand as plain text. */
function renderQuote({ heading, spans, citation }: Quote): KnownBlock {
  const lines = (...parts: Spans): RichTextSection => ({ type: 'rich_text_section', elements: rich(parts) })
  const title = heading === null ? [] : [{ text: `${heading}\n`, bold: true }]
  const source = sourceLine(citation)
  if (citation.kind === 'summary') return { type: 'rich_text', elements: [lines(...title, ...spans, { text: '\n' }, ...source)] }
  const words = [{ text: '“' }, ...spans, { text: '”' }]
  return {
    type: 'rich_text',
    elements: [...(title.length === 0 ? [] : [lines(...title)]), { type: 'rich_text_quote', elements: rich(words) }, lines(...source)],
  }
}

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

const row = (actions: readonly Action[]): KnownBlock[] =>
  actions.length === 0 ? [] : [{ type: 'actions', elements: actions.slice(0, ROW).map(button) }]

function button(action: Action, index: number): Button {
  const text = { type: 'plain_text' as const, text: cutText(action.label, BUTTON), emoji: false }
  return action.kind === 'open'
    ? { type: 'button', action_id: `open-${index}`, text, url: action.url }
    : { type: 'button', action_id: `invoke-${index}`, text, value: encodeInvocation(action.invocation) }
}
