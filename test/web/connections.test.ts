import { describe, expect, test } from 'vitest'
import { drawConnections, drawState, type States } from '../../src/web/connections.ts'
import { english } from '../given/voice.ts'

const wordsOf = (states: States) =>
  String(drawConnections(states, english))
    .replace(/<[^>]*>/g, '')
    .trim()

describe('how to connect', () => {
  test.each<[States, string]>([
    [
      {},
      'To connect Discord, write DISCORD_TOKEN in .env. To connect Slack, write SLACK_BOT_TOKEN and SLACK_APP_TOKEN in .env. Then start Rift again.',
    ],
    [
      { Discord: 'connected' },
      'Discord is connected. To connect Slack, write SLACK_BOT_TOKEN and SLACK_APP_TOKEN in .env. Then start Rift again.',
    ],
    [
      { Discord: 'refused', Slack: 'connecting' },
      'Discord refused the token: mend DISCORD_TOKEN in .env. Slack is connecting. Then start Rift again.',
    ],
    [{ Discord: 'connected', Slack: 'connected' }, 'Discord is connected. Slack is connected.'],
  ])('when %j', (states, words) => {
    expect(wordsOf(states)).toBe(words)
  })
})

describe('the state of a connection', () => {
  test.each<[States, string]>([
    [{}, '<a class="state" href="#connections">not connected</a>'],
    [{ Discord: 'connecting' }, '<a class="state" href="#connections">connecting</a>'],
    [{ Discord: 'connected' }, '<a class="state on" href="#connections">connected</a>'],
    [{ Slack: 'connected' }, '<a class="state" href="#connections">not connected</a>'],
  ])('when %j', (states, drawn) => {
    expect(String(drawState('Discord', states, english))).toBe(drawn)
  })

  test('leads to how to mend it', () => {
    expect(String(drawConnections({}, english))).toContain('id="connections"')
  })
})
