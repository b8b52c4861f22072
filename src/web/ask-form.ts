import { type Html, html } from './html.ts'

/** The box to type a line into, and lines that a browser without scripts offers in it. */
export interface AskForm {
  readonly line: string
  readonly offers: readonly string[]
}

export const drawAskForm = ({ line, offers }: AskForm): Html => html`<form class="ask" action="/" method="get" role="search">
<label for="q">Slash command</label>
<div class="box"><input id="q" name="q" value="${line}" list="lines" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" dir="auto" maxlength="4100" autofocus></div>
<datalist id="lines">${offers.map((it) => html`<option value="${it}"></option>`)}</datalist>
<button type="submit">Ask</button>
</form>`
