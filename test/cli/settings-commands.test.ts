import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { withStore } from '../../src/cli/with-store.ts'
import { articleText } from '../given/article.ts'
import { corpusFolder } from '../given/corpus-folder.ts'
import { runRift } from '../given/run-rift.ts'

let corpusDir = ''
let dataDir = ''
let file = ''

beforeAll(async () => {
  corpusDir = await corpusFolder({
    'rift/paper.md': articleText({}, '{#rafah}\nThe offensive in Rafah began in May.'),
    'rift/topics.yaml': 'topics:\n  - { id: rafah, name: Rafah, kind: place }\n  - { id: gaza, name: Gaza, kind: place }\n',
  })
})

afterAll(() => rm(corpusDir, { recursive: true }))

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'rift-cli-'))
  file = path.join(dataDir, 'settings.yaml')
})

afterEach(() => rmSync(dataDir, { recursive: true }))

const run = async (...line: readonly string[]): Promise<string> => (await runRift(line, { corpusDir, dataDir })).printed

const SETTINGS = `platform: discord
workspace: "222"
everywhere:
  visibility: private
  notice: "Contested: one article’s view"
  topicsBlocked: [rafah]
channels:
  "300":
    excerpts: 2
    collections: null
`

const imported = async (text: string, ...options: readonly string[]) => {
  writeFileSync(file, text)
  return run('settings', 'import', file, ...options)
}

const kept = () =>
  withStore({ dataDir, databaseUrl: undefined }, async (store) =>
    (await Promise.all((await store.workspaces()).map(store.all)))
      .flat()
      .map(({ scope, field, value }) => [scope.workspace, scope.channel, field, value]),
  )

const SET_UP = [
  ['300', 'collections', null],
  ['300', 'excerpts', 2],
  [null, 'notice', 'Contested: one article’s view'],
  [null, 'topicsBlocked', ['rafah']],
  [null, 'visibility', 'private'],
]

describe('a file of settings', () => {
  test('is imported whole, and once', async () => {
    expect(await imported(SETTINGS)).toBe('Changed 5 settings; 0 were so already')
    expect(await kept()).toEqual(SET_UP.map((row) => ['222', ...row]))
    expect(await imported(SETTINGS)).toBe('Changed 0 settings; 5 were so already')
  })

  test('that was exported sets up another workspace', async () => {
    await imported(SETTINGS)
    const other = path.join(dataDir, 'other.yaml')
    expect(await run('settings', 'export', other)).toBe(`Wrote 5 settings of discord 222 to ${other}`)
    await run('settings', 'import', other, '--workspace', 'T0TEAM', '--platform', 'slack')
    expect(await kept()).toEqual([...SET_UP.map((row) => ['222', ...row]), ...SET_UP.map((row) => ['T0TEAM', ...row])])
    await run('settings', 'export', file, '--workspace', 'T0TEAM')
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(other, 'utf8').replace('"discord"', '"slack"').replace('"222"', '"T0TEAM"'))
  })

  test('leaves what it does not name', async () => {
    await imported(SETTINGS)
    await imported('platform: discord\nworkspace: "222"\neverywhere: { excerpts: 1 }\n')
    expect(await kept()).toHaveLength(6)
  })

  test.each([
    [
      'a value out of range',
      SETTINGS.replace('excerpts: 2', 'excerpts: 9'),
      ':9: Cannot use channels.300.excerpts: write a whole number from 1 to 5',
    ],
    ['a field that there is not', SETTINGS.replace('notice:', 'colour:'), ':4: Cannot use everywhere: '],
    ['another platform', SETTINGS.replace('discord', 'irc'), ':1: Cannot use platform: write discord or slack'],
    ['an id without quotes', SETTINGS.replace('"222"', '222'), ':2: Cannot use workspace: write it in quotes'],
    ['no YAML', 'platform: [', ':1: Cannot read YAML: '],
    [
      'a topic that there is not',
      SETTINGS.replace('[rafah]', '\n    - gaza\n    - gaza\n    - nowhere'),
      ':9: Cannot use everywhere.topicsBlocked[3]: there is no nowhere; choose rafah, gaza',
    ],
    [
      'a collection that there is not',
      SETTINGS.replace('collections: null', 'collections: [rift, gone]'),
      ':10: Cannot use channels.300.collections[2]: there is no gone; choose rift',
    ],
    [
      'what only the whole workspace has in a channel',
      SETTINGS.replace('collections: null', 'auditChannel: "301"'),
      ':10: Cannot use channels.300.auditChannel: only the whole workspace has one: write it under everywhere',
    ],
  ])('with %s changes nothing and names the line', async (_, text, message) => {
    await expect(imported(text)).rejects.toThrow(`${file}${message}`)
    expect(await kept()).toEqual([])
  })

  test('without a setting is refused', async () => {
    await expect(imported('platform: discord\nworkspace: "222"\n')).rejects.toThrow('it has no setting')
  })

  test('that is not there is refused', async () => {
    await expect(run('settings', 'import', file)).rejects.toThrow(`Cannot read ${file}: there is no such file`)
  })
})

test('an export says which workspaces there are when it cannot tell which is meant', async () => {
  await expect(run('settings', 'export', file)).rejects.toThrow('there are no settings yet')
  await imported(SETTINGS)
  await imported(SETTINGS, '--workspace', '223')
  await expect(run('settings', 'export', file)).rejects.toThrow(
    'write --platform discord --workspace 222, --platform discord --workspace 223',
  )
  await expect(run('settings', 'export', '/nowhere/x.yaml', '--workspace', '222')).rejects.toThrow(
    'Cannot write /nowhere/x.yaml: there is no such file',
  )
})

describe('the audit', () => {
  test('lists every change, the newest first', async () => {
    await imported(SETTINGS)
    await imported(SETTINGS.replace('excerpts: 2', 'excerpts: 4'))
    const lines = (await run('audit')).split('\n')
    expect(lines).toHaveLength(6)
    expect(lines[0]).toMatch(/^\d{4}-\S+Z {2}discord 222 channel:300 {2}excerpts: 2 → 4 {2}by rift settings import$/)
    expect(lines.join('\n')).toContain('workspace:222  visibility: inherited → "private"')
  })

  test('is of one workspace on demand, and JSON', async () => {
    await imported(SETTINGS)
    await imported(SETTINGS, '--workspace', '223')
    expect(JSON.parse(await run('audit', '--workspace', '223', '--json'))).toHaveLength(5)
  })

  test('says when there is nothing', async () => {
    expect(await run('audit')).toBe('No settings have been changed yet')
  })

  test('of a database that cannot be had is refused with its reason', async () => {
    writeFileSync(path.join(dataDir, 'rift.db'), 'no database '.repeat(500))
    await expect(run('audit')).rejects.toThrow(expect.objectContaining({ name: 'OperatorError', variable: 'DATA_DIR' }))
  })
})
