import type { ActionsBlock, Button, ContextBlock, KnownBlock, SectionBlock, TextObject } from '@slack/types'
import { audience } from './audience.ts'
import { byline } from './byline.ts'
import { drawButton, type Lead, type LinkOf } from './draw-button.ts'
import { type Html, html } from './html.ts'
import { lines } from './lines.ts'
import { drawMrkdwn } from './slack-mrkdwn.ts'
import { drawRichText } from './slack-rich-text.ts'
import { undrawn } from './undrawn.ts'

/** What drawing needs of a message of Block Kit. */
export interface SlackPayload {
  readonly response_type?: 'ephemeral' | 'in_channel'
  readonly blocks: readonly KnownBlock[]
}

/** Draws a message as Slack would show it. */
export const drawSlack = ({ response_type: shownTo, blocks }: SlackPayload, link: LinkOf): Html =>
  html`<article class="message" dir="ltr">${shownTo === 'ephemeral' ? audience('Only visible to you') : undefined}
${byline}
<div class="content">${blocks.map((block) => drawBlock(block, link))}</div></article>`

function drawBlock(block: KnownBlock, link: LinkOf): Html {
  switch (block.type) {
    case 'header':
      return html`<h3 dir="auto">${block.text.text}</h3>`
    case 'section':
      return drawSection(block, link)
    case 'context':
      return html`<div class="context">${block.elements.map(drawContext)}</div>`
    case 'actions':
      return html`<div class="row">${block.elements.map((element) => drawControl(element, link))}</div>`
    case 'divider':
      return html`<hr>`
    case 'rich_text':
      return drawRichText(block)
    default:
      return undrawn(block.type)
  }
}

function drawSection({ text, fields = [], accessory }: SectionBlock, link: LinkOf): Html {
  const texts = [...(text === undefined ? [] : [text]), ...fields].map((it) => html`<p dir="auto">${drawText(it)}</p>`)
  return html`<div class="section"><div>${texts}</div>${accessory === undefined ? undefined : drawControl(accessory, link)}</div>`
}

const drawText = ({ type, text }: TextObject): Html => (type === 'mrkdwn' ? drawMrkdwn(text) : lines(text))

const drawContext = (element: ContextBlock['elements'][number]): Html =>
  element.type === 'image' ? undrawn(element.alt_text) : html`<p dir="auto">${drawText(element)}</p>`

const drawControl = (element: ActionsBlock['elements'][number] | NonNullable<SectionBlock['accessory']>, link: LinkOf): Html =>
  element.type === 'button'
    ? drawButton({ label: element.text.text, look: element.style ?? 'secondary', leads: leadOf(element, link) })
    : undrawn(element.type)

/** A button with a url opens it, whatever its value. */
function leadOf({ url, value }: Button, link: LinkOf): Lead {
  if (url !== undefined) return { to: 'out', url }
  return value === undefined ? { to: 'nowhere' } : { to: 'on', href: link(value) }
}
