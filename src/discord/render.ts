import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10'
import type { Action, Answer, Block, Quote } from '../core/answer/answer.ts'
import { cutText } from '../core/answer/cut.ts'
import type { Budget, Cost } from '../core/answer/fit.ts'
import { layOut } from '../core/answer/lay-out.ts'
import { sourceLine } from '../core/answer/source-line.ts'
import { encodeInvocation } from '../core/command/invocation.ts'
import { type Voice, voiceOf } from '../core/voice/voice.ts'
import { escapeMarkdown } from './escape.ts'
import { LABEL, MESSAGE, ROW } from './limits.ts'
import { renderSpans } from './render-spans.ts'

/** A message of Components V2 that holds an answer and pings nobody. */
export interface DiscordMessage {
  readonly flags: number
  readonly allowed_mentions: { readonly parse: [] }
  readonly components: [APIContainerComponent]
}

/** Renders an answer as the data of an interaction callback. */
export function renderDiscord(answer: Answer): DiscordMessage {
  const block = (it: Block) => renderBlock(it, voiceOf(answer.language))
  const privately = answer.audience === 'asker' ? MessageFlags.Ephemeral : 0
  return {
    flags: MessageFlags.IsComponentsV2 | privately,
    allowed_mentions: { parse: [] },
    components: [
      {
        type: ComponentType.Container,
        accent_color: ACCENT,
        components: withUniqueIds(layOut(answer, { budget: budgetBeside(answer.actions, block), block, row, line: LINE })),
      },
    ],
  }
}

/** The colour of the bar beside what the bot says. */
export const ACCENT = 0x2f6f5e

const LINE: APIComponentInContainer = { type: ComponentType.Separator }

type Render = (block: Block) => APIComponentInContainer[]

/** What is left beside the container and a row of buttons. */
function budgetBeside(actions: readonly Action[], render: Render): Budget {
  const buttons = actions.length === 0 ? 0 : 1 + Math.min(actions.length, ROW)
  return { size: MESSAGE.characters, parts: MESSAGE.components - 1 - buttons, cost: (block) => costOf(render(block)) }
}

/** Bytes are scaled so that the stricter of the two limits on text decides. */
function costOf(components: readonly APIComponentInContainer[]): Cost {
  const texts = components.flatMap((component) => (component.type === ComponentType.TextDisplay ? [component.content] : []))
  const size = texts.reduce(
    (total, text) => total + Math.max(text.length, Math.ceil(((Buffer.byteLength(text) + 12) * MESSAGE.characters) / MESSAGE.bytes)),
    0,
  )
  const parts = components.reduce(
    (total, component) => total + 1 + (component.type === ComponentType.ActionRow ? component.components.length : 0),
    0,
  )
  return { size, parts }
}

function renderBlock(block: Block, voice: Voice): APIComponentInContainer[] {
  switch (block.kind) {
    case 'heading':
      return [text(`## ${escapeMarkdown(block.text)}`)]
    case 'paragraph':
      return [text(renderSpans(block.spans)), ...row(block.actions ?? [])]
    case 'notice':
      return [text(block.tone === 'footnote' ? `-# ${renderSpans(block.spans)}` : renderSpans(block.spans))]
    case 'quote':
      return [text(renderQuote(block, voice)), ...row(block.actions)]
  }
}

/** First whose words these are, then the words: the source's own with a bar and quotation marks, ours as plain text. */
function renderQuote({ heading, spans, citation }: Quote, voice: Voice): string {
  const words = citation.kind === 'quote' ? `“${renderSpans(spans)}”`.replace(/^/gm, '> ') : renderSpans(spans)
  return `${heading === null ? '' : `**${escapeMarkdown(heading)}**\n`}-# ${renderSpans(sourceLine(citation, voice))}\n${words}`
}

const text = (content: string): APIComponentInContainer => ({ type: ComponentType.TextDisplay, content })

const row = (actions: readonly Action[]): APIComponentInContainer[] =>
  actions.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: actions.slice(0, ROW).map(button) }]

function button(action: Action): APIButtonComponent {
  const label = cutText(action.label, LABEL)
  return action.kind === 'open'
    ? { type: ComponentType.Button, style: ButtonStyle.Link, label, url: action.url }
    : { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: encodeInvocation(action.invocation) }
}

/** Two quotes can have a neighbour in common, but a message no two buttons with one id; what follows the last bar is not read. */
function withUniqueIds(components: readonly APIComponentInContainer[]): APIComponentInContainer[] {
  const seen = new Map<string, number>()
  const distinct = (component: APIComponentInMessageActionRow): APIComponentInMessageActionRow => {
    if (!('custom_id' in component)) return component
    const count = seen.get(component.custom_id) ?? 0
    seen.set(component.custom_id, count + 1)
    return count === 0 ? component : { ...component, custom_id: `${component.custom_id}|${count}` }
  }
  return components.map((component) =>
    component.type === ComponentType.ActionRow ? { ...component, components: component.components.map(distinct) } : component,
  )
}
