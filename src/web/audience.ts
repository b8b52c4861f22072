import { type Html, html } from './html.ts'

/** The line by which a platform says that only the asker sees a message. */
export const audience = (words: string): Html =>
  html`<p class="audience"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M1 8s2.5-4.5 7-4.5S15 8 15 8s-2.5 4.5-7 4.5S1 8 1 8Z" fill="none" stroke="currentColor" stroke-width="1.5"/><circle cx="8" cy="8" r="2.2" fill="currentColor"/></svg>${words}</p>`
