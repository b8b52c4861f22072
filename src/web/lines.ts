import { type Html, html } from './html.ts'

/** Text whose newlines are line breaks. */
export const lines = (text: string): Html => html`${text.split('\n').map((line, index) => (index === 0 ? line : html`<br>${line}`))}`
