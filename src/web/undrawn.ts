import { type Html, html } from './html.ts'

/** Stands in the place of a part the playground cannot draw, so that nothing goes missing unseen. */
export const undrawn = (kind: string | number): Html => html`<span class="undrawn">${kind}</span>`
