import { type Html, html } from './html.ts'

/** What each platform says of its connection, by name; a platform without a token says nothing. */
export type States = Readonly<Record<string, string>>

/** The variables of the environment that connect each platform. */
const TOKENS = { Discord: ['DISCORD_TOKEN'], Slack: ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'] } as const

/** A platform that the playground draws. */
export type Drawn = keyof typeof TOKENS

/** The state of one connection, which leads to how to make it. */
export function drawState(platform: Drawn, states: States): Html {
  const state = states[platform] ?? 'not connected'
  return html`<a class="state${state === 'connected' ? ' on' : ''}" href="#connections">${state}</a>`
}

/** How to connect each platform, in one line. */
export const drawConnections = (states: States): Html => {
  const asleep = PLATFORMS.some((platform) => !AWAKE.has(states[platform] ?? ''))
  return html`<p id="connections">${PLATFORMS.map((platform) => html`${drawConnection(platform, states)} `)}${asleep ? 'Then start Rift again.' : undefined}</p>`
}

const PLATFORMS = ['Discord', 'Slack'] as const

const AWAKE: ReadonlySet<string> = new Set(['connected', 'connecting'])

function drawConnection(platform: Drawn, states: States): Html {
  const [first, second] = TOKENS[platform]
  const variables = html`<code>${first}</code>${second === undefined ? undefined : html` and <code>${second}</code>`}`
  const state = states[platform]
  if (state !== undefined && AWAKE.has(state)) return html`${platform} is ${state}.`
  if (state === 'refused') return html`${platform} refused the token: mend ${variables} in <code>.env</code>.`
  return html`To connect ${platform}, write ${variables} in <code>.env</code>.`
}
