import { type Html, html } from './html.ts'

/** Draws a mention of somebody or something whose name only Discord knows. */
export const mention = (kind: 'user' | 'role' | 'channel'): Html => html`<span class="mention">${NAMES[kind]}</span>`

const NAMES = { user: '@person', role: '@role', channel: '#channel' } as const

/** Draws a line of text with the mentions in it; `plain` draws the rest. */
export function withMentions(text: string, plain: (text: string) => Html): Html {
  const pieces = text.split(/(<(?:@&|@!?|#)\d{17,20}>)/)
  return html`${pieces.map((piece, index) => (index % 2 === 0 ? plain(piece) : mention(kindOf(piece))))}`
}

const kindOf = (sign: string) => (sign.startsWith('<#') ? 'channel' : sign.startsWith('<@&') ? 'role' : 'user')
