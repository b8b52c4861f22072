import type {
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APIContainerComponent,
  APIMessageTopLevelComponent,
  APISectionComponent,
  APISeparatorComponent,
} from 'discord-api-types/v10'
import { audience } from './audience.ts'
import { byline } from './byline.ts'
import { drawDiscordMarkdown } from './discord-markdown.ts'
import { drawButton, type LinkOf } from './draw-button.ts'
import { drawSelect } from './draw-select.ts'
import { type Html, html } from './html.ts'
import { undrawn } from './undrawn.ts'

/** What drawing needs of a message of Components V2. */
export interface DiscordPayload {
  readonly flags?: number
  readonly components: readonly APIMessageTopLevelComponent[]
}

/** Draws a message as Discord would show it. */
export const drawDiscord = ({ flags = 0, components }: DiscordPayload, link: LinkOf): Html =>
  html`<article class="message" dir="ltr">${byline}
<div class="content">${components.map((component) => drawComponent(component, link))}</div>
${(flags & EPHEMERAL) === 0 ? undefined : audience('Only you can see this')}</article>`

const EPHEMERAL = 1 << 6

// The numbers are Discord's. They stand here because only its types may be imported.
function drawComponent(component: APIMessageTopLevelComponent, link: LinkOf): Html {
  switch (component.type) {
    case 1:
      return html`<div class="row">${component.components.map((it) => drawControl(it, link))}</div>`
    case 9:
      return drawSection(component, link)
    case 10:
      return html`<div class="words">${drawDiscordMarkdown(component.content)}</div>`
    case 14:
      return drawSeparator(component)
    case 17:
      return drawContainer(component, link)
    default:
      return undrawn(`Component ${component.type}`)
  }
}

function drawContainer({ accent_color: accent, components }: APIContainerComponent, link: LinkOf): Html {
  return html`<div class="container">${drawBar(accent)}${components.map((component) => drawComponent(component, link))}</div>`
}

/** The bar is a drawing since its colour is the message's, and the page's security policy refuses inline styles. */
function drawBar(accent: number | null | undefined): Html | undefined {
  if (accent === null || accent === undefined) return undefined
  const colour = `#${accent.toString(16).padStart(6, '0')}`
  return html`<svg class="bar" aria-hidden="true"><rect width="100%" height="100%" fill="${colour}"/></svg>`
}

const drawSection = ({ components, accessory }: APISectionComponent, link: LinkOf): Html =>
  html`<div class="section"><div>${components.map((it) => drawComponent(it, link))}</div>${accessory.type === 2 ? drawDiscordButton(accessory, link) : undrawn(`Component ${accessory.type}`)}</div>`

function drawSeparator({ divider = true, spacing = 1 }: APISeparatorComponent): Html {
  const space = spacing === 1 ? 'small' : 'large'
  return divider ? html`<hr class="${space}">` : html`<div class="gap ${space}"></div>`
}

const drawControl = (component: APIComponentInMessageActionRow, link: LinkOf): Html =>
  component.type === 2 ? drawDiscordButton(component, link) : drawSelect(component)

function drawDiscordButton(button: APIButtonComponent, link: LinkOf): Html {
  if (button.style === 6) return undrawn('Premium button')
  const label = [button.emoji?.name, button.label].filter((it) => it !== undefined).join(' ')
  const look = LOOKS[button.style]
  if (button.disabled === true) return drawButton({ label, look, leads: { to: 'nowhere' } })
  if (button.style === 5) return drawButton({ label, look, leads: { to: 'out', url: button.url } })
  return drawButton({ label, look, leads: { to: 'on', href: link(button.custom_id) } })
}

const LOOKS = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'secondary' } as const
