import { type Html, html } from './html.ts'
import { webUrl } from './web-url.ts'

/** The address in the playground at which a button's token is pressed. */
export type LinkOf = (token: string) => string

/** A button of either platform. */
export interface DrawnButton {
  readonly label: string
  /** The name of its colours. */
  readonly look: string
  readonly leads: Lead
}

/** `on`: presses the button in the playground; `out`: opens a page of the web; `nowhere`: cannot be pressed. */
export type Lead = { readonly to: 'on'; readonly href: string } | { readonly to: 'out'; readonly url: string } | { readonly to: 'nowhere' }

/** Draws a button as a link, since the playground needs no script. */
export function drawButton({ label, look, leads }: DrawnButton): Html {
  const looks = `button ${look}`
  if (leads.to === 'on') return html`<a class="${looks}" href="${leads.href}" dir="auto">${label}</a>`
  const url = leads.to === 'out' ? webUrl(leads.url) : undefined
  if (url === undefined) return html`<span class="${looks}" aria-disabled="true" dir="auto">${label}</span>`
  return html`<a class="${looks} out" href="${url}" target="_blank" rel="noopener" dir="auto">${label}${OUT}</a>`
}

const OUT = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M9 2h5v5M14 2 7.5 8.5M12 9.5V14H2V4h4.5" fill="none" stroke="currentColor" stroke-width="1.6"/></svg>`
