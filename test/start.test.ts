import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { parseConfig } from '../src/config.ts'
import { CorpusError } from '../src/core/corpus/corpus-error.ts'
import { type Running, start } from '../src/start.ts'
import { articleText } from './given/article.ts'
import { bigCorpus } from './given/big-corpus.ts'
import { corpusFolder } from './given/corpus-folder.ts'
import { type DiscordServer, startDiscordServer } from './support/discord/server.ts'
import { startSlackServer } from './support/slack/server.ts'

let corpus = ''
let data = ''
let running: Running | undefined

beforeAll(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'rift-data-'))
  corpus = await corpusFolder({ 'rift/paper.md': articleText({}, '{#rafah}\nThe offensive in Rafah.\n\n{#aid}\nAid for Rafah.') })
})

afterEach(async () => {
  await running?.stop()
  running = undefined
})

afterAll(() => Promise.all([corpus, data].map((folder) => rm(folder, { recursive: true }))))

/** Starts on a free port; gives what was printed, and where the playground is. */
async function started(environment: Readonly<Record<string, string>> = {}): Promise<{ printed: string; url: string }> {
  const lines: string[] = []
  const config = parseConfig({ PORT: '0', CORPUS_DIR: corpus, DATA_DIR: data, LOG_LEVEL: 'silent', ...environment })
  running = await start(config, { print: (text) => lines.push(text), wait: () => new Promise(() => {}) })
  const printed = lines.join('\n')
  return { printed, url: /^Playground: (\S+)$/m.exec(printed)?.[1] ?? '' }
}

describe('what is printed', () => {
  test('is an example with one excerpt, and where to try more', async () => {
    const { printed } = await started()
    expect(printed).toMatch(/^\/rift rafah\n\nrafah\n\n/)
    expect(printed.match(/^Quoted from /gm)).toHaveLength(1)
    expect(printed).toMatch(/^Playground: http:\/\/127\.0\.0\.1:\d+$/m)
  })

  test('names the variables that would connect a platform', async () => {
    expect((await started()).printed).toMatch(/^To connect Discord \(DISCORD_TOKEN\) or Slack \(SLACK_BOT_TOKEN and SLACK_APP_TOKEN\), /m)
  })

  test('has the operator’s word', async () => {
    expect((await started({ COMMAND_WORD: 'explain' })).printed).toMatch(/^\/explain rafah\n/)
  })
})

test('the playground serves the corpus that was read, until it is stopped', async () => {
  const { url } = await started()
  const answer = await fetch(`${url}/api/ask?q=rafah`)
  expect(await answer.json()).toMatchObject({ outcome: 'answered', excerpts: [{ passage: expect.stringMatching(/^rift\/paper#/) }, {}] })
  expect(await (await fetch(`${url}/healthz`)).json()).toMatchObject({ status: 'serving', platforms: {} })
  await running?.stop()
  await expect(fetch(`${url}/healthz`)).rejects.toThrow()
})

test('what has changed in the corpus is served after a reload', async () => {
  const folder = await corpusFolder()
  onTestFinished(() => rm(folder, { recursive: true }))
  const { url } = await started({ CORPUS_DIR: folder })
  const outcome = async () => ((await (await fetch(`${url}/api/ask?q=tents`)).json()) as { outcome: unknown }).outcome
  expect(await outcome()).toBe('nothing-found')
  await writeFile(path.join(folder, 'rift/more.md'), articleText({ language: 'en' }, '{#tents}\nTents stood in the sand.'))
  await running?.reload()
  expect(await outcome()).toBe('answered')
})

test('the index of a large corpus is kept in the data folder', async () => {
  const [folder, data] = [await corpusFolder(bigCorpus(600)), await mkdtemp(path.join(tmpdir(), 'data-'))]
  onTestFinished(async () => {
    for (const it of [folder, data]) await rm(it, { recursive: true })
  })
  await started({ CORPUS_DIR: folder, DATA_DIR: data })
  expect(await readdir(path.join(data, 'snapshots'))).toEqual([expect.stringMatching(/^[0-9a-f]{12}-.+\.snapshot$/)])
})

test('settings are kept in the data folder, and without one there are answers all the same', async () => {
  await started()
  expect(existsSync(path.join(data, 'rift.db'))).toBe(true)
  await running?.stop()
  const { url } = await started({ DATA_DIR: path.join(data, 'rift.db') })
  expect(await (await fetch(`${url}/api/ask?q=rafah`)).json()).toMatchObject({ outcome: 'answered' })
})

describe('a token that is refused', () => {
  let discord: DiscordServer

  beforeEach(async () => {
    discord = await startDiscordServer({ token: 'right' })
  })

  afterEach(() => discord.close())

  test('is told with its variable when there is no other platform', async () => {
    await started({ DISCORD_TOKEN: 'wrong', DISCORD_API_URL: discord.api })
    expect(await running?.refused).toMatchObject({ name: 'OperatorError', variable: 'DISCORD_TOKEN' })
  })

  test('does not end what can still connect', async () => {
    const slack = await startSlackServer()
    const { url } = await started({
      DISCORD_TOKEN: 'wrong',
      DISCORD_API_URL: discord.api,
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.api,
    })
    await vi.waitFor(async () => {
      const { platforms } = (await (await fetch(`${url}/healthz`)).json()) as { platforms: unknown }
      expect(platforms).toEqual({ Discord: 'refused', Slack: 'connected' })
    })
    const ended = running?.refused.then(() => 'ended')
    expect(await Promise.race([ended, fetch(`${url}/healthz`).then(() => 'serving')])).toBe('serving')
    await running?.stop()
    running = undefined
    await slack.close()
  })
})

describe('what makes starting senseless is told', () => {
  test('a corpus that is not there', async () => {
    await expect(started({ CORPUS_DIR: `${corpus}/nope` })).rejects.toThrow(CorpusError)
  })

  test('a port that is taken', async () => {
    const { url } = await started()
    const first = running
    await expect(started({ PORT: new URL(url).port })).rejects.toMatchObject({ name: 'OperatorError', variable: 'PORT' })
    running = first
  })
})
