import type { PlatformState } from '../core/platform.ts'
import type { Sentence } from '../core/voice/sentence.ts'
import type { Voice } from '../core/voice/voice.ts'
import { drawSpans } from './draw-spans.ts'
import { type Html, html } from './html.ts'

/** What each platform says of its connection, by name; a platform without a token says nothing. */
export type States = Readonly<Record<string, PlatformState>>

/** The variables of the environment that connect each platform. */
const TOKENS = { Discord: ['DISCORD_TOKEN'], Slack: ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'] } as const

/** A platform that the playground draws. */
export type Drawn = keyof typeof TOKENS

/** The state of one connection, which leads to how to make it. */
export function drawState(platform: Drawn, states: States, { text }: Voice): Html {
  const state = states[platform] ?? 'absent'
  return html`<a class="state${state === 'connected' ? ' on' : ''}" href="#connections">${text(`playground.state.${state}`)}</a>`
}

/** How to connect each platform, in one line. */
export const drawConnections = (states: States, { spans, text }: Voice): Html => {
  const asleep = PLATFORMS.some((platform) => !isAwake(states[platform]))
  const sentences = PLATFORMS.map((platform) => sentenceOn(platform, states[platform]))
  return html`<p id="connections">${sentences.map(({ key, values }) => html`${drawSpans(spans(key, values))} `)}${asleep ? text('playground.thenStart') : undefined}</p>`
}

const PLATFORMS = ['Discord', 'Slack'] as const

const isAwake = (state: PlatformState | undefined): boolean => state === 'connected' || state === 'connecting'

function sentenceOn(platform: Drawn, state: PlatformState | undefined): Sentence {
  const [first, second] = TOKENS[platform]
  const variables: Sentence =
    second === undefined ? { key: 'playground.one', values: { first } } : { key: 'playground.two', values: { first, second } }
  switch (state) {
    case 'connected':
      return { key: 'playground.isConnected', values: { platform } }
    case 'connecting':
      return { key: 'playground.isConnecting', values: { platform } }
    case 'refused':
      return { key: 'playground.hasRefused', values: { platform, variables } }
    case undefined:
      return { key: 'playground.toConnect', values: { platform, variables } }
  }
}
