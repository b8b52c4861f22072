import type { Spans } from '../core/answer/span.ts'
import { type Html, html } from './html.ts'

/** Draws a sentence of the page itself. */
export const drawSpans = (spans: Spans): Html =>
  html`${spans.map(({ text, code, bold }) => (code === true ? html`<code>${text}</code>` : bold === true ? html`<strong>${text}</strong>` : text))}`
