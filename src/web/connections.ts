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
export const drawConnections = (states: States): Html =>
  html`<p id="connections">${drawConnection('Discord', states)} ${drawConnection('Slack', states)}</p>`

function drawConnection(platform: Drawn, states: States): Html {
  const [first, second] = TOKENS[platform]
  const variables = html`<code>${first}</code>${second === undefined ? undefined : html` and <code>${second}</code>`}`
  switch (states[platform]) {
    case 'connected':
      return html`${platform} is connected.`
    case 'connecting':
      return html`${platform} is connecting.`
    case 'refused':
      return html`${platform} refused the token: mend ${variables} in <code>.env</code> and start Rift again.`
    default:
      return html`To connect ${platform}, write ${variables} in the file <code>.env</code> and start Rift again.`
  }
}
