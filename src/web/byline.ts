import { type Html, html } from './html.ts'

/** Who speaks: a picture, a name, and the mark of an app. */
export const byline: Html = html`<svg class="avatar" viewBox="0 0 40 40" aria-hidden="true"><rect width="40" height="40" fill="#2f6f5e"/><path d="M24 0 17 12l7 7-10 9 4 12h22V0Z" fill="#e9dcc3"/><path d="m24 0-7 12 7 7-10 9 4 12" fill="none" stroke="#17352e" stroke-width="2.5" stroke-linejoin="round"/></svg>
<p class="byline"><strong>Rift</strong> <span class="badge">APP</span></p>`
