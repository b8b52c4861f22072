import type { Mention, Span, Spans } from '../core/answer/span.ts'
import { escapeMarkdown, escapeUrl } from './escape.ts'

/** Renders prose as Discord's Markdown, in which nothing of it is mark-up of its own. */
export const renderSpans = (spans: Spans): string => spans.map(renderSpan).join('')

function renderSpan({ text: words, bold, italic, code, match, url, mention }: Span): string {
  if (mention !== undefined && ID.test(mention.id)) return `<${SIGNS[mention.kind]}${mention.id}>`
  // Nothing can be escaped inside a code span, so words with a backtick are not put into one.
  const safe = code === true && !words.includes('`') ? `\`${words}\`` : escapeMarkdown(words)
  const strong = bold === true || match === true
  const linked = url === undefined ? safe : `[${safe}](<${strong || italic === true ? withoutAsterisks(escapeUrl(url)) : escapeUrl(url)}>)`
  const slanted = italic === true ? `*${linked}*` : linked
  return strong ? `**${slanted}**` : slanted
}

/** How Discord tells its own things apart. It shows the name, or that there is no such thing any more. */
const SIGNS: Readonly<Record<Mention['kind'], string>> = { person: '@', role: '@&', channel: '#' }

const ID = /^\d{17,20}$/

/** The asterisks of an address would end the bold or slanted words that it stands in. */
const withoutAsterisks = (url: string): string => url.replaceAll('*', '%2A')
