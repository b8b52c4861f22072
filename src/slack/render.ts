import type { Button, KnownBlock } from '@slack/types'
import type { Action, Answer, Block, Quote } from '../core/answer/answer.ts'
import { cutText } from '../core/answer/cut.ts'
import { type Budget, type Cost, fit } from '../core/answer/fit.ts'
import { layOut } from '../core/answer/lay-out.ts'
import { renderPlainText } from '../core/answer/plain-text.ts'
import { sourceLine } from '../core/answer/source-line.ts'
import { textOf } from '../core/answer/span.ts'
import { encodeInvocation } from '../core/command/invocation.ts'
import type { Language } from '../core/voice/languages.ts'
import { voiceOf } from '../core/voice/voice.ts'
import { escapeMrkdwn } from './escape.ts'
import { BUTTON, HEADER, MESSAGE, ROW } from './limits.ts'
import { quotedText, richText } from './rich-text.ts'
import { smallText } from './small-text.ts'

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
  return {
    response_type: answer.audience === 'asker' ? 'ephemeral' : 'in_channel',
    text: notification(answer),
    blocks: layOut(answer, { ...mediumOf(answer), row, line: { type: 'divider' } }),
    unfurl_links: false,
    unfurl_media: false,
  }
}

/** The blocks before and up to the first quote and what it is never shown without, shortened together so that sources stay. */
function notification(answer: Answer): string {
  const first = answer.blocks.findIndex(isQuote)
  const next = answer.blocks.findIndex((block, index) => first < index && (!isQuote(block) || block.citation.relation === undefined))
  const blocks = first === -1 || next === -1 ? answer.blocks : answer.blocks.slice(0, next)
  const sizeOf = (part: Partial<Answer>): number => textFor({ ...answer, blocks: [], actions: [], ...part }).length + 2
  const size = MESSAGE.text - sizeOf({ actions: answer.actions })
  const cost = (block: Block): Cost => ({ size: sizeOf({ blocks: [block] }), parts: 1 })
  return textFor(fit({ ...answer, blocks }, { size, parts: MESSAGE.blocks, cost }))
}

const isQuote = (block: Block): block is Quote => block.kind === 'quote'

const textFor = (answer: Answer): string => escapeMrkdwn(renderPlainText(answer))

function mediumOf({ language }: Answer): { readonly budget: Budget; readonly block: (block: Block) => KnownBlock[] } {
  const block = (it: Block) => renderBlock(it, language)
  const cost = (it: Block): Cost => ({ size: JSON.stringify(block(it)).length, parts: block(it).length })
  // One block is the row of buttons.
  return { budget: { size: MESSAGE.characters, parts: MESSAGE.blocks - 1, cost }, block }
}

function renderBlock(block: Block, language: Language): KnownBlock[] {
  switch (block.kind) {
    case 'heading':
      return [{ type: 'header', text: { type: 'plain_text', text: cutText(block.text, HEADER), emoji: false } }]
    case 'paragraph':
      return [richText(block.spans), ...row(block.actions ?? [])]
    case 'notice':
      return block.tone === 'footnote'
        ? [{ type: 'context', elements: [{ type: 'plain_text', text: textOf(block.spans), emoji: false }] }]
        : [richText(block.spans)]
    case 'quote':
      return [...renderQuote(block, language), ...row(block.actions)]
  }
}

/** First whose words these are, then the words: the source's own with a bar and quotation marks, ours as plain text. */
const renderQuote = ({ heading, spans, citation }: Quote, language: Language): KnownBlock[] => [
  ...(heading === null ? [] : [richText([{ text: heading, bold: true }])]),
  smallText(sourceLine(citation, voiceOf(language))),
  citation.kind === 'quote' ? quotedText([{ text: '“' }, ...spans, { text: '”' }]) : richText(spans),
]

const row = (actions: readonly Action[]): KnownBlock[] =>
  actions.length === 0 ? [] : [{ type: 'actions', elements: actions.slice(0, ROW).map(button) }]

function button(action: Action, index: number): Button {
  const text = { type: 'plain_text' as const, text: cutText(action.label, BUTTON), emoji: false }
  return action.kind === 'open'
    ? { type: 'button', action_id: `open-${index}`, text, url: action.url }
    : { type: 'button', action_id: `invoke-${index}`, text, value: encodeInvocation(action.invocation) }
}
