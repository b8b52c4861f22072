import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rename, rm, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { articleText } from '../given/article.ts'
import { corpusFolder } from '../given/corpus-folder.ts'
import { startOnBoth } from '../given/platforms.ts'
import { repositoryOf } from '../given/repository.ts'
import { type BotProcess, runBot, startBot } from '../support/bot-process.ts'
import { textsOf as discordTexts } from '../support/discord/component-tree.ts'
import { type DiscordServer, startDiscordServer } from '../support/discord/server.ts'
import { type SlackServer, startSlackServer } from '../support/slack/server.ts'
import { textsOf as slackTexts } from '../support/slack/texts.ts'

const article = (body: string) => articleText({ language: 'en', url: 'https://paper.example/a' }, body)
const PATIENCE = { timeout: 20_000 }

async function healthOf({ url }: BotProcess) {
  return (await (await fetch(`${url}/healthz`)).json()) as { readonly edition: string; readonly fault: string | null }
}
const outcomeOf = async ({ url }: BotProcess, query: string) =>
  ((await (await fetch(`${url}/api/ask?${new URLSearchParams({ q: query })}`)).json()) as { readonly outcome: string }).outcome
const pageOf = async ({ url }: BotProcess) => (await fetch(url)).text()

describe('while the bot runs, a folder', () => {
  let discord: DiscordServer
  let slack: SlackServer
  let bot: BotProcess
  let corpus = ''

  beforeAll(async () => {
    ;[discord, slack] = await Promise.all([startDiscordServer(), startSlackServer()])
    corpus = await corpusFolder({
      'rift/paper.md': article('{#rafah}\nThe offensive in Rafah began in May.'),
      'guide/asking.md': articleText(),
    })
    bot = await startOnBoth({ discord, slack }, { CORPUS_DIR: corpus, LOG_LEVEL: 'info' })
  })

  afterAll(async () => {
    expect(await bot.stop()).toBe(0)
    await Promise.all([discord.close(), slack.close()])
    await rm(corpus, { recursive: true })
  })

  const write = (name: string, text: string | Uint8Array) => writeFile(path.join(corpus, name), text)
  const inDiscord = async (query: string) =>
    discordTexts((await discord.slash('rift', { query })).data['components'])
      .join('\n')
      .replaceAll('**', '')
  const inSlack = async (query: string) =>
    slackTexts((await (await slack.command('/rift', query)).message()).blocks)
      .join(' ')
      .replace(/\s+/g, ' ')

  test('in which an article is saved is answered from on both platforms, without a restart', async () => {
    expect(await inDiscord('tents in the sand')).not.toContain('Tents stood')
    await write('rift/tents.md', article('{#tents}\nTents stood in the sand for miles, and more came every day.'))
    await expect.poll(() => inDiscord('tents in the sand'), PATIENCE).toContain('Tents stood in the sand')
    expect(await inSlack('tents in the sand')).toContain('Tents stood in the sand')
  })

  test('in which a collection comes and a passage is changed is answered from as it stands then', async () => {
    await mkdir(path.join(corpus, 'news'))
    await write('news/late.md', article('{#late}\nThe harbour was closed.'))
    await write('rift/tents.md', article('{#tents}\nTents stood in the mud for miles.'))
    await expect.poll(() => inDiscord('tents in the mud'), PATIENCE).toContain('Tents stood in the mud')
  })

  describe('that breaks is served as it was, and the playground says what is wrong, until it is mended:', () => {
    const large = Buffer.alloc(200 * 2 ** 20, 'Words. ')
    const bomb = Array.from({ length: 40 }, (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index},`.repeat(9)}]`)
    test.each<[string, string | Uint8Array, string]>([
      ['front matter that is wrong', articleText({ rights: 'none' }), 'late.md:5: Cannot use rights'],
      ['front matter that is no YAML', '---\ntitle: [\n---\n\nWords.', 'late.md:2: Cannot read YAML'],
      ['no front matter', 'Words.', 'late.md:1: Cannot read article'],
      ['YAML that explodes', `---\na0: &a0 x\n${bomb.join('\n')}\n---\n\nWords.`, 'late.md:3: Cannot read YAML: *a0 refers'],
      ['broken UTF-8', Uint8Array.of(0x61, 0x0a, 0xff), 'late.md:2: Cannot read file: it is not UTF-8'],
      ['a file of 200 MB', large, 'late.md: Cannot read file: it is larger than 4 MB'],
      ['lists without end', `${articleText()}\n${'- '.repeat(50_000)}`, 'late.md:11: Cannot read file: a line nests'],
    ])('%s', async (_, content, reason) => {
      const { edition } = await healthOf(bot)
      await write('rift/late.md', content)
      await expect.poll(async () => (await healthOf(bot)).fault, PATIENCE).toContain(`${corpus}/rift/${reason}`)
      expect(await pageOf(bot)).toContain(reason)
      expect(await inDiscord('tents in the mud')).toContain('Tents stood in the mud')
      expect(await inSlack('tents in the mud')).toContain('Tents stood in the mud')
      expect((await healthOf(bot)).edition).toBe(edition)
      expect(bot.log().at(-1)).toMatchObject({ level: 50, reason: expect.stringContaining(reason) })
      await write('rift/late.md', article(`{#late}\nThe market opened again on day ${content.length}.`))
      await expect.poll(() => healthOf(bot), PATIENCE).toMatchObject({ fault: null, edition: expect.not.stringMatching(edition) })
      expect(await pageOf(bot)).not.toContain(reason)
    })

    test('a link that leads out of it', async () => {
      execFileSync('ln', ['-s', '/etc/passwd', path.join(corpus, 'rift/secret.md')])
      await expect
        .poll(async () => (await healthOf(bot)).fault, PATIENCE)
        .toContain('secret.md: Cannot read it: it is a link that leads out')
      await unlink(path.join(corpus, 'rift/secret.md'))
      await expect.poll(async () => (await healthOf(bot)).fault, PATIENCE).toBeNull()
    })
  })

  test('that is checked out anew in its place is served as it stands there', async () => {
    const next = await corpusFolder({ 'rift/paper.md': article('{#bridge}\nThe bridge was rebuilt.') })
    await rename(corpus, `${corpus}-old`)
    await rename(next, corpus)
    await expect.poll(() => inDiscord('bridge'), PATIENCE).toContain('The bridge was rebuilt')
    await rm(`${corpus}-old`, { recursive: true })
  })

  test('of 10 000 files that one checkout changes is served as it stands after it, and questions are answered meanwhile', async () => {
    const work = Promise.all(
      Array.from({ length: 10_000 }, (_, index) => write(`rift/n${index}.md`, article(`{#n${index}}\nNote ${index} on the quay.`))),
    )
    let [written, answers] = [false, 0]
    void work.then(() => {
      written = true
    })
    while (!written || !(await inDiscord('note 9999 quay')).includes('Note 9999')) {
      expect(await inDiscord('bridge')).toContain('The bridge was rebuilt')
      answers++
    }
    expect(answers).toBeGreaterThan(1)
    expect((await healthOf(bot)).fault).toBeNull()
  }, 180_000)
})

describe('a git repository', () => {
  const FILES = { 'corpus/rift/paper.md': article('{#rafah}\nThe offensive in Rafah began in May.') }

  test('is followed, broken and mended; and while it is away, a restart serves what was kept', async () => {
    const there = await repositoryOf(FILES)
    const data = await mkdtemp(path.join(tmpdir(), 'data-'))
    onTestFinished(async () => {
      for (const folder of [there.folder, data]) await rm(folder, { recursive: true, force: true })
    })
    const environment = { CORPUS_DIR: `${there.url}#main:corpus`, CORPUS_INTERVAL: '10', DATA_DIR: data, LOG_LEVEL: 'info' }
    const bot = await startBot(environment)
    expect(await outcomeOf(bot, 'rafah')).toBe('answered')
    await there.commit({ 'corpus/rift/tents.md': article('{#tents}\nTents stood in the sand.') })
    await expect.poll(() => outcomeOf(bot, 'tents'), PATIENCE).toBe('answered')

    // At a signal nobody waits for the interval.
    await there.commit({ 'corpus/rift/broken.md': 'Words.' })
    process.kill(bot.pid, 'SIGHUP')
    await expect.poll(async () => (await healthOf(bot)).fault, PATIENCE).toContain(`${there.url}/rift/broken.md:1: Cannot read article`)
    expect(await outcomeOf(bot, 'tents')).toBe('answered')
    expect(await bot.stop()).toBe(0)

    await rename(there.folder, `${there.folder}-away`)
    const again = await startBot(environment)
    expect(await outcomeOf(again, 'tents')).toBe('answered')
    expect((await healthOf(again)).fault).toContain(`CORPUS_DIR: Cannot fetch ${there.url}: `)
    expect(again.log()).toEqual([expect.objectContaining({ level: 40, msg: expect.stringContaining('kept from before') })])
    await rename(`${there.folder}-away`, there.folder)
    await there.commit({ 'corpus/rift/broken.md': article('{#mended}\nThe pier was mended.') })
    process.kill(again.pid, 'SIGHUP')
    await expect.poll(() => outcomeOf(again, 'pier'), PATIENCE).toBe('answered')
    expect((await healthOf(again)).fault).toBeNull()
    expect(await again.stop()).toBe(0)
  }, 120_000)

  test('that cannot be reached at the first start ends it, with the variable', async () => {
    const { status, complained } = await runBot({ CORPUS_DIR: 'file:///no/such/repository' })
    expect([status, complained]).toEqual([
      2,
      "CORPUS_DIR: Cannot fetch file:///no/such/repository: '/no/such/repository' does not appear to be a git repository\n",
    ])
  })
})
