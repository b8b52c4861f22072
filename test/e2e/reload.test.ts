import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { articleText } from '../given/article.ts'
import { bigCorpus } from '../given/big-corpus.ts'
import { corpusFolder } from '../given/corpus-folder.ts'
import { startOnBoth } from '../given/platforms.ts'
import { type BotProcess, startBot } from '../support/bot-process.ts'
import { buttonsOf as discordButtons, textsOf as discordTexts } from '../support/discord/component-tree.ts'
import { type DiscordServer, type Reply, startDiscordServer } from '../support/discord/server.ts'
import { buttonsOf as slackButtons } from '../support/slack/buttons.ts'
import { type Posted, type SlackServer, startSlackServer } from '../support/slack/server.ts'
import { textsOf as slackTexts } from '../support/slack/texts.ts'

let discord: DiscordServer
let slack: SlackServer
let bot: BotProcess
let corpus = ''

const paragraphs = (count: number, word: string) =>
  Array.from({ length: count }, (_, index) => `{#${word}-${index}}\nAid for ${word} waited in week ${index} at the crossing.`).join('\n\n')

const write = async (name: string, text: string): Promise<void> => {
  await mkdir(path.dirname(path.join(corpus, name)), { recursive: true })
  await writeFile(path.join(corpus, name), text)
}
const article = (body: string) => articleText({ language: 'en', url: 'https://paper.example/a' }, body)

beforeAll(async () => {
  ;[discord, slack] = await Promise.all([startDiscordServer(), startSlackServer()])
  corpus = await corpusFolder({ 'rift/paper.md': article(paragraphs(8, 'rafah')), 'guide/asking.md': articleText() })
  // By the signal alone: what is saved is served only then.
  bot = await startOnBoth({ discord, slack }, { CORPUS_DIR: corpus, CORPUS_WATCH: 'off', LOG_LEVEL: 'info' })
})

afterAll(async () => {
  expect(await bot.stop()).toBe(0)
  await Promise.all([discord.close(), slack.close()])
  await rm(corpus, { recursive: true })
})

// Without the marks of what matched.
const wordsOf = ({ data }: Reply) => discordTexts(data['components']).join('\n').replaceAll('**', '')
const wordsIn = ({ blocks }: Posted) => slackTexts(blocks).join(' ').replace(/\s+/g, ' ')
const inDiscord = async (query: string) => wordsOf(await discord.slash('rift', { query }))
const inSlack = async (query: string) => wordsIn(await (await slack.command('/rift', query)).message())
const said = (message: RegExp) => bot.log().filter(({ msg }) => message.test(msg))
const editionIn = (words: string): string => /Edition ([0-9a-f]{12})/.exec(words)?.[1] ?? ''
const hangUp = () => process.kill(bot.pid, 'SIGHUP')

/** Sends SIGHUP, and waits until the log says how it ended. */
async function reloaded(): Promise<void> {
  const ended = /^(?:Serving another edition|The corpus is unchanged|Cannot load the corpus again)/
  const before = said(ended).length
  hangUp()
  await expect.poll(() => said(ended).length, { timeout: 15_000 }).toBe(before + 1)
}

/** Asks on both platforms, again and again, until the work is done; gives every answer. */
async function askedDuring(query: string, work: () => Promise<void>): Promise<readonly string[]> {
  const answers: string[] = []
  let working = true
  const ask = async (one: (query: string) => Promise<string>) => {
    while (working) answers.push(await one(query))
  }
  const asking = Promise.all([ask(inDiscord), ask(inSlack)])
  // Watched from the start: a question without an answer fails here even while the work goes on.
  await Promise.race([asking, work()])
  working = false
  await asking
  return answers
}

test('a passage that is written is answered after SIGHUP, and every question meanwhile is answered too', async () => {
  expect(await inDiscord('tents')).not.toContain('Tents stood')
  await write('rift/more.md', article('{#tents}\nTents stood in the sand for miles, and more came every day.'))
  const answers = await askedDuring('rafah crossing', async () => {
    hangUp()
    await expect.poll(() => inDiscord('tents in the sand'), { timeout: 15_000 }).toContain('Tents stood in the sand')
  })
  expect(await inSlack('tents in the sand')).toContain('Tents stood in the sand')
  expect(answers.length).toBeGreaterThan(1)
  for (const answer of answers) expect(answer).toMatch(/rafah.* waited in week/i)
  expect(new Set(answers.map(editionIn)).size).toBeLessThanOrEqual(2)
})

describe('a corpus with a mistake', () => {
  test('leaves the old edition answering, and the log says file and line', async () => {
    const edition = editionIn(await inDiscord('rafah'))
    await write('rift/broken.md', articleText({ rights: 'none' }, '{#broken}\nWords on rafah that nobody may read.'))
    const answers = await askedDuring('rafah', reloaded)
    expect(new Set(answers.map(editionIn))).toEqual(new Set([edition]))
    expect(bot.log().at(-1)).toMatchObject({
      level: 50,
      msg: `Cannot load the corpus again; still serving edition ${edition}`,
      reason: expect.stringContaining(`${corpus}/rift/broken.md:5: `),
    })
  })

  test('serves again once it is mended', async () => {
    await rm(path.join(corpus, 'rift/broken.md'))
    await reloaded()
    expect(bot.log().at(-1)).toMatchObject({ level: 30, msg: 'The corpus is unchanged' })
  })
})

test('the buttons of an answer from an edition that is gone are answered from the one that is served', async () => {
  const [reply, posted] = [await discord.slash('rift', { query: 'rafah' }), await (await slack.command('/rift', 'rafah')).message()]
  const old = editionIn(wordsOf(reply))
  await write('rift/even-more.md', article('{#even-more}\nThe council held a vote.'))
  await reloaded()

  const more = discordButtons(reply.data['components']).find(({ label }) => label === 'More')
  const page = wordsOf(
    await discord.click(String(more?.['custom_id']), { message: { components: reply.data['components'], flags: reply.data['flags'] } }),
  )
  const next = slackButtons(posted.blocks).find(({ label }) => label === 'After ▶')
  const turned = wordsIn(
    await (await slack.click({ action_id: next?.action_id ?? '', value: next?.value ?? '' }, { ephemeral: true })).message(),
  )
  for (const words of [page, turned]) {
    expect(words).toMatch(/rafah waited in week/i)
    expect(editionIn(words)).not.toBe(old)
  }
})

test('a large corpus is kept where DATA_DIR says, and a bot that starts again on it serves the same edition', async () => {
  const folder = await corpusFolder(bigCorpus(600))
  const data = path.join(folder, '.data')
  onTestFinished(() => rm(folder, { recursive: true }))
  const editions: string[] = []
  for (let start = 0; start < 2; start++) {
    const other = await startBot({ CORPUS_DIR: folder, DATA_DIR: data })
    editions.push(String(((await (await fetch(`${other.url}/healthz`)).json()) as { edition: unknown }).edition))
    expect([await other.stop(), other.log()]).toEqual([0, []])
  }
  expect(new Set(editions).size).toBe(1)
})
