import type { Voice } from '../core/voice/voice.ts'
import { type Html, html } from './html.ts'
import type { Visit } from './page-link.ts'

/** The box to type a line into, and lines that a browser without scripts offers in it. */
export interface AskForm extends Visit {
  readonly offers: readonly string[]
}

export const drawAskForm = (
  { line, chosen, offers }: AskForm,
  { text }: Voice,
): Html => html`<form class="ask" action="/" method="get" role="search">
<label for="q">${text('playground.line')}</label>
<div class="box"><input id="q" name="q" value="${line}" list="lines" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" dir="auto" maxlength="4100" data-suggestions="${text('playground.suggestions')}" autofocus></div>
<datalist id="lines">${offers.map((it) => html`<option value="${it}"></option>`)}</datalist>
${chosen === undefined ? undefined : html`<input type="hidden" name="lang" value="${chosen}">`}
<button type="submit">${text('playground.ask')}</button>
</form>`
