import type { RichTextBlock, RichTextElement, RichTextLink, RichTextList } from '@slack/types'
import { type Html, html } from './html.ts'
import { lines } from './lines.ts'
import { undrawn } from './undrawn.ts'
import { webLink } from './web-link.ts'
import { webUrl } from './web-url.ts'

/** Draws a rich text block, in which nothing is parsed. */
export const drawRichText = ({ elements }: RichTextBlock): Html => html`<div class="rich">${elements.map(drawPart)}</div>`

function drawPart(part: RichTextBlock['elements'][number]): Html {
  switch (part.type) {
    case 'rich_text_section':
      return html`<p dir="auto">${part.elements.map(drawElement)}</p>`
    case 'rich_text_quote':
      return html`<blockquote dir="auto">${part.elements.map(drawElement)}</blockquote>`
    case 'rich_text_preformatted':
      return html`<pre dir="auto">${part.elements.map(drawElement)}</pre>`
    case 'rich_text_list':
      return drawList(part)
  }
}

function drawList({ style, indent = 0, elements }: RichTextList): Html {
  const items = elements.map((item) => html`<li dir="auto">${item.elements.map(drawElement)}</li>`)
  return style === 'ordered' ? html`<ol class="indent-${indent}">${items}</ol>` : html`<ul class="indent-${indent}">${items}</ul>`
}

function drawElement(element: RichTextElement): Html {
  switch (element.type) {
    case 'text':
      return styled(lines(element.text), element.style)
    case 'link':
      return styled(drawLink(element), element.style)
    case 'emoji':
      return html`${element.unicode === undefined ? `:${element.name}:` : characters(element.unicode)}`
    default:
      return undrawn(element.type)
  }
}

function drawLink({ url, text = url }: RichTextLink): Html {
  const address = webUrl(url)
  return address === undefined ? lines(text) : webLink(address, lines(text))
}

/** Code points in hexadecimal, joined by dashes, as characters. */
const characters = (unicode: string): string => String.fromCodePoint(...unicode.split('-').map((point) => Number.parseInt(point, 16)))

function styled(content: Html, { code, strike, italic, bold }: NonNullable<RichTextElement['style']> = {}): Html {
  const coded = code === true ? html`<code>${content}</code>` : content
  const struck = strike === true ? html`<s>${coded}</s>` : coded
  const slanted = italic === true ? html`<em>${struck}</em>` : struck
  return bold === true ? html`<strong>${slanted}</strong>` : slanted
}
