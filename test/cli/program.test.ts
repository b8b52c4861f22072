import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { CommanderError } from 'commander'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { createProgram } from '../../src/cli/program.ts'
import { parseConfig } from '../../src/config.ts'
import { corpusFolder } from '../given/corpus-folder.ts'
import { problemsOfCommands } from '../support/discord/command-limits.ts'
import { problemsOfManifest } from '../support/slack/manifest-limits.ts'

let corpusDir = ''

beforeAll(async () => {
  corpusDir = await corpusFolder()
})

afterAll(() => rm(corpusDir, { recursive: true }))

/** What a run prints, and what it says of a mistake. */
async function run(line: readonly string[], commandWord = 'rift'): Promise<{ printed: string; said: string; status: number }> {
  const printed: string[] = []
  const said: string[] = []
  const program = createProgram({
    corpusDir,
    commandWord,
    dataDir: path.join(corpusDir, '..'),
    databaseUrl: undefined,
    config: () => parseConfig({}),
    colours: 'plain',
    print: (text) => printed.push(text),
    fail: () => {},
  })
  for (const it of [program, ...program.commands.flatMap((command) => [command, ...command.commands])])
    it.configureOutput({ writeOut: (text) => printed.push(text), writeErr: (text) => said.push(text) })
  const status = await program.parseAsync(line, { from: 'user' }).then(
    () => 0,
    (error: unknown) => {
      if (!(error instanceof CommanderError)) throw error
      return error.exitCode
    },
  )
  return { printed: printed.join(''), said: said.join(''), status }
}

describe('ask', () => {
  test('takes a question of several words', async () => {
    expect((await run(['ask', 'the', 'offensive'])).printed).toMatch(/^the offensive\n\nQuoted from ¶3 .*\n│ “The offensive in Rafah/)
  })

  test('asks the corpus of the surroundings unless another is named', async () => {
    const other = await corpusFolder({
      'rift/a.md': '---\ntitle: Other\npublisher: P\npublished: 2024-04-05\nrights: full\n---\n\n{#a}\nRafah.',
    })
    expect((await run(['ask', 'rafah', '--corpus', other])).printed).toContain('Other')
    expect((await run(['ask', 'rafah'])).printed).not.toContain('Other')
    await rm(other, { recursive: true })
  })

  test('shows at most as many excerpts as it is told', async () => {
    expect((await run(['ask', 'aid', '--limit', '1'])).printed.match(/^Quoted from /gm)).toHaveLength(1)
    expect((await run(['ask', 'aid', '--limit', '50'])).printed.match(/^Quoted from /gm)).toHaveLength(2)
  })

  test('prints JSON', async () => {
    expect(JSON.parse((await run(['ask', '--json', '--collection', 'guide', 'topic'])).printed)).toMatchObject({ collection: 'guide' })
  })

  test('takes what begins with a hyphen after two', async () => {
    expect((await run(['ask', '--', '--limit', 'rafah'])).printed).toMatch(/^--limit rafah\n/)
  })
})

describe('eval', () => {
  test('prints the figures of a file of questions, and the worst of them', async () => {
    const questions = path.join(corpusDir, 'questions.json')
    await writeFile(questions, '{ "questions": [{ "q": "rafah", "rel": { "aid": 3 } }], "none": ["pasta"] }')
    expect((await run(['eval', questions, '--worst', '1'])).printed).toMatch(
      /^rift, edition .*\n\nrafah {2}\(answered, nDCG@10 0\.\d+\)\n/s,
    )
    expect(JSON.parse((await run(['eval', questions, '--json'])).printed)).toMatchObject({ overall: { count: 1 } })
  })
})

describe('corpus import', () => {
  test('makes a collection that can be asked', async () => {
    const rows = path.join(corpusDir, 'rows.jsonl')
    await writeFile(rows, '{ "id": "Doc 1", "text": "Pasta is boiled." }')
    const other = path.join(corpusDir, 'other')
    expect((await run(['corpus', 'import', rows, '--collection', 'try', '--corpus', other])).printed).toMatch(
      /^Imported 1 passage in 1 article /,
    )
    expect((await run(['ask', 'pasta', '--collection', 'try', '--corpus', other])).printed).toContain('Pasta is boiled.')
  })
})

describe('commands', () => {
  test('prints what Discord is told', async () => {
    const { printed } = await run(['commands', 'discord'])
    expect(problemsOfCommands(JSON.parse(printed))).toEqual([])
    expect(JSON.parse(printed)).toHaveLength(commands.length)
  })

  test('prints a manifest that Slack takes', async () => {
    expect(problemsOfManifest(JSON.parse((await run(['commands', 'slack'])).printed))).toEqual([])
  })

  test.each(['discord', 'slack'])('prints the operator’s word for %s', async (platform) => {
    expect((await run(['commands', platform], 'explain')).printed).toMatch(/"\/?explain-help"/)
  })
})

describe('a mistake is told in a line', () => {
  test.each([
    [['ask'], "error: missing required argument 'query'"],
    [['ask', 'rafah', '--limit', '0'], /'0' is invalid\. Write a whole number from 1 to 50\.$/],
    [['ask', 'rafah', '--limit', '51'], /'51' is invalid\./],
    [['ask', 'rafah', '--limit', 'x'], /'x' is invalid\./],
    [['ask', 'rafah', '--limit', '1.5'], /'1\.5' is invalid\./],
    [['ask', 'rafah', '--limit', ''], /'' is invalid\./],
    [['ask', 'rafah', '--limit'], /argument missing$/],
    [['ask', 'rafah', '--nope'], "error: unknown option '--nope'"],
    [['nope'], "error: unknown command 'nope'"],
    [['eval'], "error: missing required argument 'questions'"],
    [['eval', 'q.json', '--worst', '-1'], /'-1' is invalid\. Write a whole number\.$/],
    [['corpus', 'import', 'rows.jsonl'], "error: required option '--collection <name>' not specified"],
    [['commands'], "error: missing required argument 'platform'"],
    [['commands', 'irc'], /Allowed choices are discord, slack\.$/],
    [['commands', 'slack', 'x'], /^error: too many arguments/],
  ])('%j', async (line, message) => {
    const { said, printed, status } = await run(line)
    expect(said).toMatch(/^error: [^\n]*\n$/)
    expect(said.trim()).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
    expect([printed, status]).toEqual(['', 1])
  })

  test('none at all gets the help', async () => {
    expect(await run([])).toMatchObject({ said: expect.stringMatching(/^Usage: rift /), status: 1 })
  })
})

test('help is no mistake', async () => {
  expect(await run(['--help'])).toMatchObject({ printed: expect.stringMatching(/^Usage: rift /), said: '', status: 0 })
})
