import { type Html, html } from './html.ts'

/** A link out of the playground. */
export const webLink = (url: string, label: Html): Html => html`<a href="${url}" target="_blank" rel="noopener">${label}</a>`
