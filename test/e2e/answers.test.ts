import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startOnBoth } from '../given/platforms.ts'
import type { BotProcess } from '../support/bot-process.ts'
import { buttonsOf as discordButtons, textsOf as discordTexts } from '../support/discord/component-tree.ts'
import { pingsOf as discordPings } from '../support/discord/pings.ts'
import { type DiscordServer, type Reply, startDiscordServer } from '../support/discord/server.ts'
import { type Button, buttonsOf as slackButtons } from '../support/slack/buttons.ts'
import { pingsOf as slackPings } from '../support/slack/pings.ts'
import { type Posted, type SlackServer, startSlackServer } from '../support/slack/server.ts'
import { textsOf as slackTexts } from '../support/slack/texts.ts'

let discord: DiscordServer
let slack: SlackServer
let bot: BotProcess

const start = async () => {
  bot = await startOnBoth({ discord, slack })
}

beforeAll(async () => {
  ;[discord, slack] = await Promise.all([startDiscordServer(), startSlackServer()])
  await start()
})

afterEach(() => {
  expect(bot.log()).toEqual([])
})

afterAll(async () => {
  expect(await bot.stop()).toBe(0)
  await Promise.all([discord.close(), slack.close()])
})

const EPHEMERAL = 64
const isPrivate = ({ data }: Reply) => (Number(data['flags']) & EPHEMERAL) !== 0
const wordsOf = ({ data }: Reply) => discordTexts(data['components']).join('\n')
const wordsIn = ({ blocks }: Posted) => slackTexts(blocks).join(' ')
const paragraphs = (words: string): readonly string[] => words.match(/Our summary of ¶[\d–]+/g) ?? []

const ask = async (line: string): Promise<Posted> => (await slack.command('/rift', line)).message()
const press = async ({ label: _, ...button }: Button, over: object = {}): Promise<Posted> => (await slack.click(button, over)).message()
const buttonIn = (message: Posted, label: string): Button => {
  const found = slackButtons(message.blocks).find((button) => button.label === label)
  if (found === undefined) throw new Error(`There is no button ${label}`)
  return found
}

/** Presses a button of a message as it was shown. */
const click = (reply: Reply, label: string): Promise<Reply> => {
  const { components, flags } = reply.data
  const button = discordButtons(components).find((component) => component['label'] === label)
  return discord.click(String(button?.['custom_id']), { message: { components, flags } })
}

describe('/rift rafah', () => {
  test('in Discord is answered with excerpts, their sources, and buttons', async () => {
    const reply = await discord.slash('rift', { query: 'rafah' })
    expect(wordsOf(reply)).toMatch(/1\.4 million|outskirts of \*\*Rafah\*\*/)
    expect(wordsOf(reply)).toMatch(
      /Our summary of ¶\d+ · \[The United States and Israel Are Coming Apart\]\(<https:\/\/www\.theatlantic\.com\//,
    )
    expect(discordButtons(reply.data['components']).map(({ label }) => label)).toEqual(
      expect.arrayContaining(['◀ Before', 'After ▶', 'Open source', 'More']),
    )
    expect(reply.after).toBeLessThan(3000)
  })

  test('in Slack is answered with the same excerpts', async () => {
    const message = await ask('rafah')
    expect(paragraphs(wordsIn(message))).toEqual(paragraphs(wordsOf(await discord.slash('rift', { query: 'rafah' }))))
    expect(paragraphs(wordsIn(message)).length).toBeGreaterThan(1)
    expect(JSON.stringify(message.blocks)).toContain('"url":"https://www.theatlantic.com/')
    expect(slackButtons(message.blocks).map(({ label }) => label)).toEqual(
      expect.arrayContaining(['◀ Before', 'After ▶', 'Open source', 'More']),
    )
    expect(message.text).toContain('The United States and Israel Are Coming Apart')
  })

  test('is private unless it is asked in public', async () => {
    expect(isPrivate(await discord.slash('rift', { query: 'rafah' }))).toBe(true)
    expect(isPrivate(await discord.slash('rift', { query: 'rafah', visibility: 'public' }))).toBe(false)
    expect((await ask('rafah')).response_type).toBe('ephemeral')
    expect((await ask('public: rafah')).response_type).toBe('in_channel')
  })

  test('is completed while it is typed', async () => {
    const choicesFor = async (typed: string) => (await discord.autocomplete('rift', 'query', typed)).data['choices'] as { name: string }[]
    expect((await choicesFor('raf')).map(({ name }) => name)).toEqual(expect.arrayContaining([expect.stringContaining('Rafah')]))
    for (const typed of ['', 'i', 'zzzz', 'x'.repeat(4000)]) expect((await choicesFor(typed)).length).toBeLessThanOrEqual(25)
    expect((await choicesFor('')).length).toBeGreaterThan(0)
  })
})

describe('More', () => {
  test('brings other excerpts, beside the first and to whoever pressed it', async () => {
    const first = await discord.slash('rift', { query: 'rafah', visibility: 'public' })
    const second = await click(first, 'More')
    expect([second.type, isPrivate(second)]).toEqual([4, true])
    expect(paragraphs(wordsOf(second)).length).toBeGreaterThan(0)
    expect(paragraphs(wordsOf(second)).filter((paragraph) => paragraphs(wordsOf(first)).includes(paragraph))).toEqual([])

    const shown = await ask('public: rafah')
    const more = await press(buttonIn(shown, 'More'))
    expect(more).toMatchObject({ response_type: 'ephemeral', replace_original: false })
    expect(paragraphs(wordsIn(more))).toEqual(paragraphs(wordsOf(second)))
  })
})

describe('After ▶', () => {
  test('on a private message takes its place', async () => {
    const page = await click(await discord.slash('rift', { query: 'rafah' }), 'After ▶')
    expect([page.type, paragraphs(wordsOf(page)).length]).toEqual([7, 1])
    const next = await click(page, 'After ▶')
    expect([next.type, paragraphs(wordsOf(next)).length]).toEqual([7, 1])

    const turned = await press(buttonIn(await ask('rafah'), 'After ▶'), { ephemeral: true })
    expect(turned).toMatchObject({ response_type: 'ephemeral', replace_original: true })
    expect(paragraphs(wordsIn(turned))).toEqual(paragraphs(wordsOf(page)))
  })

  test('on a public message stands beside it, to whoever pressed it', async () => {
    const page = await click(await discord.slash('rift', { query: 'rafah', visibility: 'public' }), 'After ▶')
    expect([page.type, isPrivate(page)]).toEqual([4, true])
    const turned = await press(buttonIn(await ask('public: rafah'), 'After ▶'))
    expect(turned).toMatchObject({ response_type: 'ephemeral', replace_original: false })
  })
})

describe('a question that nothing is found for', () => {
  const query = 'which donors cut off UNRWA funding'
  const perhaps = 'Perhaps one of these passages comes close, though in other words:'

  test('in Discord is met without an excerpt, and with buttons that open passages', async () => {
    const reply = await discord.slash('rift', { query })
    expect(wordsOf(reply)).toMatch(/^Nothing found for /)
    expect(wordsOf(reply)).toContain(perhaps)
    expect(paragraphs(wordsOf(reply))).toEqual([])
    const [first] = discordButtons(reply.data['components'])
    expect(first?.['custom_id']).toMatch(/^rift\|query=#/)
    expect(paragraphs(wordsOf(await click(reply, String(first?.['label']))))).toHaveLength(1)
  })

  test('in Slack is met with the same', async () => {
    const message = await ask(query)
    expect(wordsIn(message)).toContain(perhaps)
    expect(paragraphs(wordsIn(message))).toEqual([])
    const labels = slackButtons(message.blocks).map(({ label }) => label)
    expect(labels).toEqual(discordButtons((await discord.slash('rift', { query })).data['components']).map(({ label }) => label))
    expect(labels).toHaveLength(5)
    expect(paragraphs(wordsIn(await press(buttonIn(message, labels[0] ?? ''))))).toHaveLength(1)
  })
})

describe('a button', () => {
  test('pressed by two at once answers both', async () => {
    const first = await discord.slash('rift', { query: 'rafah', visibility: 'public' })
    const [one, two] = await Promise.all([click(first, 'More'), click(first, 'After ▶')])
    expect([wordsOf(one), wordsOf(two)].map((words) => paragraphs(words).length)).toEqual([expect.any(Number), 1])
    const shown = await ask('public: rafah')
    const both = await Promise.all([press(buttonIn(shown, 'More')), press(buttonIn(shown, 'More'))])
    expect(both.map(wordsIn)).toEqual([wordsIn(both[0] as Posted), expect.stringContaining('Our summary of')])
  })

  test('that opens the source is acknowledged and answered by nothing', async () => {
    const { label: _, ...button } = buttonIn(await ask('rafah'), 'Open source')
    const exchange = await slack.click(button)
    expect(exchange.ack).toEqual({})
  })

  test('is answered by a bot that was killed and started again since', async () => {
    const [reply, message] = [await discord.slash('rift', { query: 'rafah' }), await ask('rafah')]
    await bot.kill()
    await expect.poll(() => [discord.sessions, slack.connections]).toEqual([0, 0])
    await start()
    expect(paragraphs(wordsOf(await click(reply, 'More'))).length).toBeGreaterThan(0)
    expect(paragraphs(wordsIn(await press(buttonIn(message, 'After ▶'), { ephemeral: true })))).toHaveLength(1)
    expect(discord.calls.filter(({ method }) => method === 'PUT')).toHaveLength(1)
  })
})

describe.each([
  ['nothing', ''],
  ['blanks', ' \t\n '],
  ['4000 characters', 'rafah ceasefire '.repeat(250)],
  ['a word of 4000 characters', 'x'.repeat(4000)],
  ['emoji', '🕊️👩‍👩‍👧‍👦🇵🇸'],
  ['Arabic', 'ما الذي يحدث في رفح؟'],
  ['Hebrew', 'רפיח'],
  ['a turn of the direction', '\u202erafah\u202c'],
  ['everyone', '@everyone @here rafah'],
  ['everyone in Slack', '<!channel> <!here|here> <!everyone> rafah'],
  ['everyone, as Slack writes it', '&lt;!channel&gt; &amp;lt;!here&amp;gt;'],
  ['people', '<@1> <@!2> <@&3> <@U0123> <!subteam^S1> <#C1>'],
  ['a fence', '``` rafah ```'],
  ['a link', '[x](javascript:alert(1)) <javascript:alert(1)|rafah> <https://evil.example|rafah>'],
  ['half a character', '\ud83d rafah \ude00'],
  ['control characters', 'raf\u0000ah\u0007'],
  ['what looks like a button', 'rift|query=#rafah|page=99'],
  ['what looks like a passage', '#no-such-passage'],
  ['a choice of ours', 'visibility:public public: private:'],
])('asked %s', (_, query) => {
  test('Discord is answered properly, and nobody is pinged', async () => {
    const reply = await discord.slash('rift', { query })
    expect(reply.type).toBe(4)
    expect(wordsOf(reply)).not.toContain('Something broke')
    expect(wordsOf(reply).length).toBeGreaterThan(20)
    expect(wordsOf(reply)).not.toMatch(/\]\(<?javascript:|(?<!\\)```/)
    expect(discordPings(reply.data)).toEqual([])
  })

  test('Slack is answered properly, and nobody is pinged', async () => {
    const exchange = await slack.command('/rift', query)
    const message = await exchange.message()
    expect(exchange.refused).toEqual([])
    expect(wordsIn(message)).not.toContain('Something broke')
    expect(wordsIn(message).length).toBeGreaterThan(20)
    expect(JSON.stringify(message.blocks)).not.toMatch(/"url":"javascript:|evil\.example"/)
    expect(slackPings(message)).toEqual([])
  })
})
