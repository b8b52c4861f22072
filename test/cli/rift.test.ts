import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articleText } from '../given/article.ts'
import { corpusFolder } from '../given/corpus-folder.ts'

const program = path.join(import.meta.dirname, '..', '..', 'dist/src/cli/rift.js')

let corpus = ''

beforeAll(async () => {
  corpus = await corpusFolder()
})

afterAll(() => rm(corpus, { recursive: true }))

/** The built command line, as a process of its own, away from any .env of whoever runs the tests. */
const start = (line: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  spawn(process.execPath, [program, ...line], {
    cwd: tmpdir(),
    env: { CORPUS_DIR: corpus, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

const run = (line: readonly string[], environment: Readonly<Record<string, string>> = {}) => outcomeOf(start(line, environment))

async function outcomeOf(rift: ReturnType<typeof start>) {
  const [out, err, [status]] = await Promise.all([text(rift.stdout), text(rift.stderr), once(rift, 'close')])
  return { out, err, status }
}

describe('the exit status is 0', () => {
  test.each([
    ['for an answer', ['ask', 'rafah'], /^rafah\n/],
    ['for an honest nothing', ['ask', 'pasta'], /^Nothing here about pasta\./],
    ['for a list of commands', ['commands', 'discord'], /^\[\n/],
    ['for help', ['help', 'ask'], /^Usage: rift ask /],
  ])('%s', async (_, line, printed) => {
    expect(await run(line)).toEqual({ out: expect.stringMatching(printed), err: '', status: 0 })
  })

  test('for a reader that stops listening', async () => {
    const rift = start(['commands', 'slack'])
    rift.stdout.destroy()
    const [err, [status]] = await Promise.all([text(rift.stderr), once(rift, 'close')])
    expect({ err, status }).toEqual({ err: '', status: 0 })
  })
})

test('a corpus of more files than a process may have open is read', async () => {
  const article = (id: number) => articleText({}, `{#a${id}}\nRafah.`)
  const many = await corpusFolder(Object.fromEntries(Array.from({ length: 1500 }, (_, id) => [`rift/${id}.md`, article(id)])))
  const line = `ulimit -n 300; exec "${process.execPath}" "${program}" ask rafah --limit 1 --corpus "${many}"`
  const { err, status } = await outcomeOf(spawn('sh', ['-c', line], { cwd: tmpdir(), env: {}, stdio: ['ignore', 'pipe', 'pipe'] }))
  expect({ err, status }).toEqual({ err: '', status: 0 })
  await rm(many, { recursive: true })
}, 20_000)

describe('the exit status is 2, with a line and no stack trace, for', () => {
  test.each<[string, readonly string[], Readonly<Record<string, string>>, string]>([
    ['no question', ['ask'], {}, "error: missing required argument 'query'"],
    ['a blank question', ['ask', ' '], {}, 'Cannot answer a blank query: write a topic or a question, such as rafah'],
    [
      'a bad limit',
      ['ask', 'rafah', '--limit', 'x'],
      {},
      "error: option '--limit <n>' argument 'x' is invalid. Write a whole number from 1 to 50.",
    ],
    ['an unknown collection', ['ask', 'rafah', '--collection', 'nope'], {}, 'Cannot find collection "nope": there is guide, rift'],
    [
      'a missing corpus',
      ['ask', 'rafah', '--corpus', 'nope'],
      {},
      'nope: Cannot read corpus: there is no such folder; create the folder, or name another with --corpus or CORPUS_DIR',
    ],
    [
      'a bad command word',
      ['commands', 'slack'],
      { COMMAND_WORD: 'Rift' },
      'COMMAND_WORD: Cannot use "Rift" as the command word: write at most 20 lower-case letters and hyphens',
    ],
    ['an unknown command', ['nope'], {}, "error: unknown command 'nope'"],
  ])('%s', async (_, line, environment, message) => {
    expect(await run(line, environment)).toEqual({ out: '', err: `${message}\n`, status: 2 })
  })

  test('an empty corpus', async () => {
    const empty = await corpusFolder({})
    expect(await run(['ask', 'rafah', '--corpus', empty])).toEqual({
      out: '',
      err: `${empty}: Cannot use corpus: it has no collection; add a folder with an article\n`,
      status: 2,
    })
    await rm(empty, { recursive: true })
  })

  test('nothing at all, which gets the help', async () => {
    expect(await run([])).toEqual({ out: '', err: expect.stringMatching(/^Usage: rift /), status: 2 })
  })
})
