import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { articleText } from '../given/article.ts'
import { collect, root, runBot, startBot } from '../support/bot-process.ts'

describe('without a token', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('it serves the playground until %s ends it cleanly', async (signal) => {
    const bot = await startBot()
    expect(bot.printed()).toMatch(/^\/rift rafah\n\nrafah\n[\s\S]*Our summary of ¶\d+/)
    await expect
      .poll(bot.printed)
      .toMatch(/^To connect Discord \(DISCORD_TOKEN\) or Slack \(SLACK_BOT_TOKEN and SLACK_APP_TOKEN\), copy \.env\.example to \.env/m)
    const health = await fetch(`${bot.url}/healthz`)
    expect([health.status, await health.json()]).toEqual([200, expect.objectContaining({ status: 'serving', platforms: {} })])
    expect(await (await fetch(`${bot.url}/?q=rafah`)).text()).toContain('Our summary of')
    expect(await bot.stop(signal)).toBe(0)
    expect(bot.log()).toEqual([])
  })

  test('npm start does the same', async () => {
    // The build has been made, and making it again would take it away under the other tests.
    const npm = spawn('npm', ['start', '--ignore-scripts'], {
      cwd: root,
      // Empty counts as none, and whatever stands in an .env does not get past it.
      env: { PATH: process.env['PATH'], HOME: tmpdir(), PORT: '0', DISCORD_TOKEN: '', SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    const ended = once(npm, 'close')
    const [printed, complained] = [collect(npm.stdout), collect(npm.stderr)]
    await expect.poll(printed, { timeout: 8000 }).toMatch(/^Playground: http:\/\/127\.0\.0\.1:\d+$/m)
    // Ctrl-C interrupts everything that runs in the terminal.
    process.kill(-Number(npm.pid), 'SIGINT')
    await ended
    const [, url = ''] = /^Playground: (.*)$/m.exec(printed()) ?? []
    await expect(fetch(url)).rejects.toThrow('fetch failed')
    expect(complained()).toBe('')
  })
})

describe('a corpus that cannot be used ends it, saying where', () => {
  /** The outcome with a corpus of these files. */
  async function outcomeOf(files: Readonly<Record<string, string>>) {
    const folder = mkdtempSync(path.join(tmpdir(), 'rift-corpus-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
      writeFileSync(path.join(folder, file), text)
    }
    const { status, printed, complained } = await runBot({ CORPUS_DIR: folder })
    return { status, printed, complained: complained.replaceAll(folder, 'corpus') }
  }

  test.each([
    ['an empty folder', {}, /^corpus: Cannot use corpus: it has no collection; .+$/],
    ['a broken article', { 'rift/paper.md': articleText({ rights: 'none' }) }, /^corpus\/rift\/paper\.md:5: .+$/],
    ['an id twice', { 'rift/paper.md': articleText({}, '{#one}\nOne.\n\n{#one}\nTwo.') }, /^corpus\/rift\/paper\.md:11: .*one.*$/],
  ])('%s', async (_, files, line) => {
    const { status, printed, complained } = await outcomeOf(files)
    expect(complained.trimEnd()).toMatch(line)
    expect([status, printed]).toEqual([2, ''])
  })

  test('no folder', async () => {
    const { status, complained } = await runBot({ CORPUS_DIR: '/no/such/corpus' })
    expect(complained).toBe(
      '/no/such/corpus: Cannot read corpus: there is no such folder; create the folder, or name another with --corpus or CORPUS_DIR\n',
    )
    expect(status).toBe(2)
  })

  test('not a corpus without the collection that is asked first', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'rift-corpus-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    cpSync(path.join(root, 'corpus', 'guide'), path.join(folder, 'guide'), { recursive: true })
    const bot = await startBot({ CORPUS_DIR: folder })
    expect(await (await fetch(`${bot.url}/?q=${encodeURIComponent('/rift-help private')}`)).text()).toContain('visibility')
    expect(await bot.stop()).toBe(0)
  })
})

test.each([
  [
    'a port that is taken',
    async () => ({ PORT: new URL((await other()).url).port }),
    /^PORT: Cannot listen on 127\.0\.0\.1:\d+: another program does; .+$/,
  ],
  ['a port that is none', async () => ({ PORT: 'web' }), /^PORT: Cannot use this port: write a number$/],
  [
    'half of the tokens for Slack',
    async () => ({ SLACK_BOT_TOKEN: 'xoxb-1' }),
    /^SLACK_APP_TOKEN: Cannot connect to Slack without it: .+$/,
  ],
])('%s ends it with one line', async (_, environment, line) => {
  const { status, printed, complained } = await runBot(await environment())
  expect(complained.trimEnd()).toMatch(line)
  expect([status, printed]).toEqual([2, ''])
})

test('what stands in .env counts, unless the environment says otherwise', async () => {
  const { status, complained } = await runBot({ PORT: '0' }, 'PORT=web\nSLACK_APP_TOKEN=xapp-1\n')
  expect(complained).toMatch(/^SLACK_BOT_TOKEN: Cannot connect to Slack without it/)
  expect(status).toBe(2)
})

async function other() {
  const bot = await startBot()
  onTestFinished(async () => {
    await bot.stop()
  })
  return bot
}
