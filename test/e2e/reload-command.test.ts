import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { articleText } from '../given/article.ts'
import { corpusFolder } from '../given/corpus-folder.ts'
import { startOnBoth } from '../given/platforms.ts'
import type { BotProcess } from '../support/bot-process.ts'
import { textsOf as discordTexts } from '../support/discord/component-tree.ts'
import { userOf } from '../support/discord/place.ts'
import { type DiscordServer, startDiscordServer } from '../support/discord/server.ts'
import { type SlackServer, startSlackServer } from '../support/slack/server.ts'
import { textsOf as slackTexts } from '../support/slack/texts.ts'

const OPERATOR = '100000000000000042'

let discord: DiscordServer
let slack: SlackServer
let bot: BotProcess
let corpus = ''

beforeAll(async () => {
  ;[discord, slack] = await Promise.all([startDiscordServer(), startSlackServer()])
  corpus = await corpusFolder()
  const operators = `discord:${OPERATOR},slack:U0OPERATOR`
  bot = await startOnBoth({ discord, slack }, { CORPUS_DIR: corpus, CORPUS_WATCH: 'off', OPERATORS: operators, LOG_LEVEL: 'info' })
})

afterAll(async () => {
  expect(await bot.stop()).toBe(0)
  await Promise.all([discord.close(), slack.close()])
  await rm(corpus, { recursive: true })
})

const write = (name: string, text: string) => writeFile(path.join(corpus, name), text)
const inDiscord = async (id: string) => {
  const { data } = await discord.slash('rift-reload', {}, { member: { user: userOf(id, 'ann') } })
  return discordTexts(data['components']).join('\n')
}
const inSlack = async (id: string) =>
  slackTexts((await (await slack.command('/rift-reload', '', { user_id: id })).message()).blocks)
    .join(' ')
    .replace(/\s+/g, ' ')
const editionServed = async () => ((await (await fetch(`${bot.url}/healthz`)).json()) as { readonly edition: string }).edition

// On a machine that has much to do, an order may still be going on when it is answered.
const PATIENCE = { timeout: 15_000 }

test('an operator on either platform has what was saved served, and is told the editions', async () => {
  const first = await editionServed()
  await write('rift/more.md', articleText({ language: 'en' }, '{#tents}\nTents stood in the sand.'))
  expect(await editionServed()).toBe(first)
  expect(await inDiscord(OPERATOR)).toContain(first)
  await expect.poll(editionServed, PATIENCE).not.toBe(first)
  const second = await editionServed()
  await write('rift/more.md', articleText({ language: 'en' }, '{#tents}\nTents stood in the mud.'))
  expect(await inSlack('U0OPERATOR')).toContain(second)
  await expect.poll(editionServed, PATIENCE).not.toBe(second)
})

test('an operator is told what is wrong, and what was served is served', async () => {
  const edition = await editionServed()
  await write('rift/broken.md', articleText({ rights: 'none' }))
  for (const tell of [() => inDiscord(OPERATOR), () => inSlack('U0OPERATOR')]) {
    await expect.poll(tell, PATIENCE).toContain('broken.md:5: Cannot use rights')
    expect(await editionServed()).toBe(edition)
  }
  await rm(path.join(corpus, 'rift/broken.md'))
  await expect.poll(() => inDiscord(OPERATOR), PATIENCE).toContain('unchanged')
})

test('nobody else loads anything, and whoever tries is told who may', async () => {
  const edition = await editionServed()
  await write('rift/late.md', articleText({ language: 'en' }, '{#late}\nThe harbour was closed.'))
  for (const told of [await inDiscord('100000000000000043'), await inSlack('U0ASKER')]) expect(told).toContain('only operators may')
  expect(await editionServed()).toBe(edition)
  expect(bot.log().filter(({ msg }) => msg === 'Refused to load the corpus again')).toMatchObject([
    { level: 40, person: 'discord:100000000000000043' },
    { level: 40, person: 'slack:U0ASKER' },
  ])
})
