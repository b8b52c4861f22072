import type { APISelectMenuComponent } from 'discord-api-types/v10'
import { type Html, html } from './html.ts'
import { mention } from './mention.ts'

/** Draws a menu as it looks closed: what is chosen in it, or what to choose. */
export function drawSelect(menu: APISelectMenuComponent): Html {
  const chosen = chosenIn(menu)
  const words = chosen.length === 0 ? html`<span class="placeholder">${menu.placeholder ?? USUAL[menu.type]}</span>` : html`${chosen}`
  const looks = menu.disabled === true ? 'select off' : 'select'
  return html`<span class="${looks}" dir="auto"><span class="chosen">${words}</span>${DOWN}</span>`
}

function chosenIn(menu: APISelectMenuComponent): readonly Html[] {
  if (menu.type === 3) {
    const labels = menu.options.filter((option) => option.default === true).map(({ label }) => label)
    // One is plain text; several are tags.
    return labels.map((label) =>
      menu.max_values === undefined || menu.max_values === 1 ? html`${label}` : html`<span class="tag">${label}</span>`,
    )
  }
  return (menu.default_values ?? []).map(({ type }) => html`<span class="tag">${mention(type)}</span>`)
}

// What Discord says by itself where nothing is chosen.
const USUAL: Readonly<Record<APISelectMenuComponent['type'], string>> = {
  3: 'Make a selection',
  5: 'Select a user',
  6: 'Select a role',
  7: 'Select a user or role',
  8: 'Select a channel',
}

const DOWN = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="m3 6 5 5 5-5" fill="none" stroke="currentColor" stroke-width="1.8"/></svg>`
