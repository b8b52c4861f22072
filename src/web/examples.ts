import type { Voice } from '../core/voice/voice.ts'
import { type Html, html } from './html.ts'
import { pageLink, type Visit } from './page-link.ts'
import type { Vocabulary } from './read-line.ts'

/** Lines worth trying, as links; only of commands that there are. */
export function drawExamples({ commands, word }: Vocabulary, { chosen }: Pick<Visit, 'chosen'>, { text }: Voice): Html {
  const lines = EXAMPLES.filter(({ command }) => commands.some(({ name }) => name === command)).map(({ command, query }) =>
    [`/${word.typed(command)}`, query].filter((it) => it !== '').join(' '),
  )
  return html`<nav class="examples" aria-label="${text('playground.examples')}"><span>${text('playground.try')}</span>${lines.map(
    (line) => html`<a href="${pageLink({ line, chosen })}" dir="auto">${line}</a>`,
  )}</nav>`
}

// A topic, a question, a slip of the pen, another script, and the other commands.
const EXAMPLES: readonly { readonly command: string; readonly query: string }[] = [
  { command: 'rift', query: 'rafah' },
  { command: 'rift', query: 'how many aid workers were killed?' },
  { command: 'rift', query: 'hezbolah' },
  { command: 'rift', query: 'رفح' },
  { command: 'rift-sources', query: '' },
  { command: 'rift-help', query: 'private answers' },
  { command: 'rift-privacy', query: '' },
]
