import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Setting } from '../../src/core/settings/settings-store.ts'
import { finish } from '../../src/core/steps.ts'
import { type CopyFile, createCopyFile, seal } from '../../src/store/copy-file.ts'
import { scopeOf } from '../given/settings.ts'

const WHERE = 'postgres://127.0.0.1:5432/rift'

let home = ''
let folder = ''
let file: CopyFile

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'rift-copy-'))
  folder = path.join(home, 'data')
  file = createCopyFile(folder, WHERE)
})

afterEach(() => rmSync(home, { recursive: true }))

const settings: readonly Setting[] = [
  { scope: scopeOf(), field: 'enabled', value: false },
  { scope: scopeOf({ channel: null }), field: 'notice', value: 'غزة “quoted” \\ 🕊\n\u2028 and on' },
  { scope: scopeOf({ channel: 'D' }), field: 'collections', value: null },
]
const write = (all = settings) => file.write(finish(seal(all)))
const text = () => readFileSync(file.path, 'utf8')
const spoil = (change: (text: string) => string) => writeFileSync(file.path, change(text()))

describe('a copy', () => {
  test('is none before it is written', async () => {
    expect(await file.read()).toBeUndefined()
  })

  test('gives back what was written, with its hash and when', async () => {
    await write()
    const then = new Date('2026-11-25T15:00:00Z')
    utimesSync(file.path, then, then)
    const { hash } = finish(seal(settings))
    expect(await createCopyFile(folder, WHERE).read()).toEqual({ settings, hash, writtenAt: then.getTime() })
  })

  test('may be of no settings at all', async () => {
    await write([])
    expect(await file.read()).toMatchObject({ settings: [] })
  })

  test('is replaced by the next, and both have hashes of their own', async () => {
    await write()
    const before = await file.read()
    await write(settings.slice(1))
    const after = await file.read()
    expect(after?.settings).toEqual(settings.slice(1))
    expect(after?.hash).not.toBe(before?.hash)
    expect(readdirSync(folder)).toEqual(['settings-copy.jsonl'])
  })

  test.skipIf(process.platform === 'win32')('is for nobody else to read', async () => {
    await write()
    expect(statSync(file.path).mode & 0o777).toBe(0o600)
  })

  test('takes away what a process left that was ended while it wrote, and not what another is writing', async () => {
    mkdirSync(folder)
    const drafts = ['old', 'new'].map((name) => path.join(folder, `settings-copy.jsonl.${name}.draft`))
    for (const draft of drafts) writeFileSync(draft, 'half')
    const before = new Date(Date.now() - 7_200_000)
    utimesSync(drafts[0] ?? '', before, before)
    await write()
    expect(readdirSync(folder).sort()).toEqual(['settings-copy.jsonl', 'settings-copy.jsonl.new.draft'])
  })
})

describe('what is not as it was written is not used', () => {
  test.each<[string, (text: string) => string]>([
    ['an empty file', () => ''],
    ['other text', () => 'no copy at all\n'],
    ['JSON of another kind', () => '[]\n'],
    ['null', () => 'null\n'],
    ['a letter that is another', (it) => it.replace('"enabled"', '"enablee"')],
    ['a value that is another', (it) => it.replace('false', 'true ')],
    ['the last line cut off', (it) => it.slice(0, it.lastIndexOf('\n', it.length - 2) + 1)],
    ['a line cut off in its midst', (it) => it.slice(0, -20)],
    ['only the first line', (it) => it.slice(0, it.indexOf('\n') + 1)],
    ['no end of the first line', (it) => it.slice(0, it.indexOf('\n'))],
    ['a line more', (it) => `${it}{}\n`],
    ['another format', (it) => it.replace('"format":1', '"format":2')],
    ['zeros', (it) => '\0'.repeat(it.length)],
  ])('%s', async (_, change) => {
    await write()
    spoil(change)
    await expect(file.read()).rejects.toThrow('it is damaged, or of another version')
  })

  test('bytes that are no text', async () => {
    await write()
    writeFileSync(file.path, Buffer.concat([readFileSync(file.path), Buffer.from([0xff, 0xfe])]))
    await expect(file.read()).rejects.toThrow('it is damaged')
  })

  test('a folder in its place', async () => {
    mkdirSync(file.path, { recursive: true })
    await expect(file.read()).rejects.toThrow()
  })

  test('that of another database, which is named', async () => {
    await write()
    const other = createCopyFile(folder, 'data/rift.db')
    await expect(other.read()).rejects.toThrow(`it is of another database, ${WHERE}`)
  })
})
