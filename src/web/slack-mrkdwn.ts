import { type Html, html } from './html.ts'
import { lines } from './lines.ts'
import { webLink } from './web-link.ts'
import { webUrl } from './web-url.ts'

/** Draws mrkdwn: code, links, bold and italic; anything else is literal text. */
export function drawMrkdwn(source: string): Html {
  const drawn: Html[] = []
  let end = 0
  for (const mark of source.matchAll(MARK)) {
    drawn.push(lines(literal(source.slice(end, mark.index))), drawMark(mark))
    end = mark.index + mark[0].length
  }
  return html`${drawn}${lines(literal(source.slice(end)))}`
}

// A mark begins and ends at the edge of a word, and on one line.
const MARK =
  /`(?<code>[^`\n]+)`|<(?<url>https?:[^|>\n]+)(?:\|(?<label>[^>\n]*))?>|(?<![\p{L}\p{N}])(?:\*(?<bold>[^*\s](?:[^*\n]*[^*\s])?)\*|_(?<italic>[^_\s](?:[^_\n]*[^_\s])?)_)(?![\p{L}\p{N}])/gu

function drawMark({ 0: whole, groups: { code, url, label, bold, italic } = {} }: RegExpExecArray): Html {
  if (code !== undefined) return html`<code>${literal(code)}</code>`
  if (bold !== undefined) return html`<strong>${drawMrkdwn(bold)}</strong>`
  if (italic !== undefined) return html`<em>${drawMrkdwn(italic)}</em>`
  const address = webUrl(literal(url ?? ''))
  return address === undefined ? html`${literal(whole)}` : webLink(address, html`${literal(label ?? address)}`)
}

// The ampersand comes last, lest it make a new escape.
const literal = (text: string): string => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
