import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOnBoth } from '../given/platforms.ts'
import type { BotProcess } from '../support/bot-process.ts'
import { textsOf as discordTexts } from '../support/discord/component-tree.ts'
import { type DiscordServer, startDiscordServer } from '../support/discord/server.ts'
import { type SlackServer, startSlackServer } from '../support/slack/server.ts'
import { textsOf as slackTexts } from '../support/slack/texts.ts'

let discord: DiscordServer
let slack: SlackServer
let bot: BotProcess
let read = 0

beforeAll(async () => {
  ;[discord, slack] = await Promise.all([startDiscordServer(), startSlackServer()])
  bot = await startOnBoth({ discord, slack })
})

afterAll(async () => {
  expect(await bot.stop('SIGTERM')).toBe(0)
  await Promise.all([discord.close(), slack.close()])
})

/** What was logged since the last time, once something was. */
async function logged() {
  await expect.poll(() => bot.log().length).toBeGreaterThan(read)
  const lines = bot.log().slice(read)
  read += lines.length
  return lines
}

const BROKEN = 'Something broke on our side'
const inDiscord = async () =>
  discordTexts((await discord.slash('rift', { query: 'rafah', visibility: 'public' })).data['components']).join('\n')
const inSlack = async () => (await slack.command('/rift', 'public: rafah')).message()

describe('an answer that fails midway', () => {
  test('in Discord gets a private word in time, and its cause is logged', async () => {
    for (let count = 1; count <= 2; count++) discord.failNext(/callback$/, 500)
    const reply = await discord.slash('rift', { query: 'rafah', visibility: 'public' })
    expect(discordTexts(reply.data['components']).join()).toContain(BROKEN)
    expect([Number(reply.data['flags']) & 64, reply.after < 3000]).toEqual([64, true])
    expect(await logged()).toMatchObject([{ level: 50, msg: 'Could not answer an interaction in Discord', err: { status: 500 } }])
  })

  test('in Slack gets a private word in time, and its cause is logged', async () => {
    slack.failNext('response_url', 200, { ok: false, error: 'invalid_blocks' })
    const message = await inSlack()
    expect(slackTexts(message.blocks).join()).toContain(BROKEN)
    expect([message.response_type, message.after < 3000]).toEqual(['ephemeral', true])
    expect(await logged()).toMatchObject([
      { level: 50, msg: 'Could not answer in Slack', err: { message: expect.stringContaining('invalid_blocks') } },
    ])
  })

  test('in Slack because nobody takes it gets one too', async () => {
    slack.stallNext('response_url')
    const message = await inSlack()
    expect(slackTexts(message.blocks).join()).toContain(BROKEN)
    expect([message.response_type, message.after < 3000]).toEqual(['ephemeral', true])
    expect(await logged()).toMatchObject([{ level: 50, msg: 'Could not answer in Slack', err: { type: 'TimeoutError' } }])
  })

  test('and cannot even be told of ends nothing', async () => {
    for (let count = 1; count <= 2; count++) slack.failNext('response_url', 0)
    await slack.command('/rift', 'rafah')
    expect(await logged()).toMatchObject([{ msg: 'Could not answer in Slack' }, { msg: 'Could not say so in Slack either' }])
    expect((await inSlack()).response_type).toBe('in_channel')
  })
})

test('a message that Slack wants later is sent later', async () => {
  slack.failNext('response_url', 429)
  expect((await inSlack()).response_type).toBe('in_channel')
})

describe('what nobody foresaw ends nothing', () => {
  test('an interaction that the library cannot read', async () => {
    expect(await discord.slash('rift', { query: 'rafah' }, { entitlements: null })).toMatchObject({ type: 4 })
    expect(await logged()).toMatchObject([
      { level: 50, msg: 'Something failed that nobody waited for; going on', err: { type: 'TypeError' } },
    ])
    expect(await inDiscord()).toContain('Our summary of')
  })

  test('an envelope without an event', async () => {
    const payload = { type: 'app_rate_limited', team_id: 'T0TEAM', minute_rate_limited: 1_700_000_000, api_app_id: 'A0APP' }
    await expect(slack.envelope('events_api', payload)).rejects.toThrow('operation_timeout')
    expect(await logged()).toMatchObject([{ level: 40, msg: 'Cannot read what Slack sent' }])
    expect((await inSlack()).response_type).toBe('in_channel')
  })
})

describe('a connection that is lost comes back, and no command with it', () => {
  test('Discord', async () => {
    discord.drop()
    expect(await inDiscord()).toContain('Our summary of')
  })

  test('Slack', async () => {
    for (let round = 0; round < 4; round++) {
      slack.refresh(0)
      expect((await inSlack()).response_type).toBe('in_channel')
      await slack.connected(2)
    }
  })
})
