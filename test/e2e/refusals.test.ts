import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { discordEnvironment, slackEnvironment } from '../given/platforms.ts'
import { type BotProcess, type Environment, runBot, startBot } from '../support/bot-process.ts'
import { type DiscordServer, startDiscordServer } from '../support/discord/server.ts'
import { type SlackServer, startSlackServer } from '../support/slack/server.ts'

let discord: DiscordServer
let slack: SlackServer

beforeEach(async () => {
  ;[discord, slack] = await Promise.all([startDiscordServer(), startSlackServer()])
})

afterEach(() => Promise.all([discord.close(), slack.close()]))

const wrongToken = () => discordEnvironment({ ...discord, token: 'wrong' })
const wrongBot = () => slackEnvironment({ ...slack, botToken: 'xoxb-wrong' })
const wrongApp = () => slackEnvironment({ ...slack, appToken: 'xapp-wrong' })

async function started(environment: Environment): Promise<BotProcess> {
  const bot = await startBot(environment)
  onTestFinished(async () => {
    expect(await bot.stop()).toBe(0)
  })
  return bot
}

describe('a token that is refused ends the bot with one line', () => {
  test.each([
    [
      'Discord',
      wrongToken,
      'DISCORD_TOKEN: Cannot connect to Discord: it refused this token; copy it again from the developer portal, under Bot',
    ],
    ['Slack, the bot token', wrongBot, /^SLACK_BOT_TOKEN: Cannot connect to Slack: it answered invalid_auth; .*$/],
    ['Slack, the app-level token', wrongApp, /^SLACK_APP_TOKEN: Cannot connect to Slack: it answered invalid_auth; .*$/],
  ])('%s', async (_, environment, line) => {
    const { status, complained, printed } = await runBot(environment())
    expect(status).toBe(2)
    expect(complained.trimEnd()).toEqual(typeof line === 'string' ? line : expect.stringMatching(line))
    expect(printed).not.toMatch(/"level":[456]0|^ {4}at /m)
  })

  test('both, which are told in a line each', async () => {
    const { status, complained, printed } = await runBot({ ...wrongToken(), ...wrongBot() })
    expect(status).toBe(2)
    expect(complained).toMatch(/^DISCORD_TOKEN: [^\n]*\n$/)
    expect(printed).toMatch(/"msg":"SLACK_BOT_TOKEN: /)
  })
})

describe('one platform that refuses is logged, and the other goes on', () => {
  test('Discord refuses', async () => {
    const bot = await started({ ...wrongToken(), ...slackEnvironment(slack) })
    await slack.connected(2)
    await expect.poll(() => bot.log().map(({ msg }) => msg)).toEqual([expect.stringMatching(/^DISCORD_TOKEN: /)])
    expect(await (await slack.command('/rift', 'rafah')).message()).toMatchObject({ response_type: 'ephemeral' })
    expect(await (await fetch(`${bot.url}/healthz`)).json()).toMatchObject({ platforms: { Discord: 'refused', Slack: 'connected' } })
  })

  test('Slack refuses', async () => {
    const bot = await started({ ...discordEnvironment(discord), ...wrongApp() })
    await discord.connected()
    await expect.poll(() => bot.log().map(({ msg }) => msg)).toEqual([expect.stringMatching(/^SLACK_APP_TOKEN: /)])
    expect(await discord.slash('rift', { query: 'rafah' })).toMatchObject({ type: 4 })
    expect(await (await fetch(`${bot.url}/healthz`)).json()).toMatchObject({ platforms: { Discord: 'connected', Slack: 'refused' } })
  })
})

describe('one platform that cannot be reached is tried again, and the other answers meanwhile', () => {
  test('Discord is down', async () => {
    const { port } = discord
    await discord.close()
    const bot = await started({ ...discordEnvironment(discord), ...slackEnvironment(slack) })
    await slack.connected(2)
    expect(await (await slack.command('/rift', 'rafah')).message()).toMatchObject({ response_type: 'ephemeral' })
    await expect.poll(() => bot.log()[0]).toMatchObject({ level: 40, msg: 'Could not connect to Discord; trying again in 1 s' })
    discord = await startDiscordServer({ port })
    await discord.connected()
    expect(await discord.slash('rift', { query: 'rafah' })).toMatchObject({ type: 4 })
  })

  test('Slack is down', async () => {
    const { port } = slack
    await slack.close()
    const bot = await started({ ...discordEnvironment(discord), ...slackEnvironment(slack) })
    await discord.connected()
    expect(await discord.slash('rift', { query: 'rafah' })).toMatchObject({ type: 4 })
    await expect.poll(() => bot.log().at(-1), { timeout: 8000 }).toMatchObject({ msg: 'Could not connect to Slack; trying again in 1 s' })
    slack = await startSlackServer({ port })
    await slack.connected(2)
    expect(await (await slack.command('/rift', 'rafah')).message()).toMatchObject({ response_type: 'ephemeral' })
  })
})
