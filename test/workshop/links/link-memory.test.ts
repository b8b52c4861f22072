import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readSeen, type Seen, writeSeen } from '../../../src/workshop/links/link-memory.ts'

let folder = ''
const file = () => path.join(folder, 'data', 'links.json')
const SEEN: Seen = new Map([
  ['https://paper.example/a', { at: 1_700_000_000_000, look: { state: 'moved', detail: '200', to: 'https://paper.example/b' } }],
  ['https://paper.example/__proto__', { at: 1, look: { state: 'fine', detail: '200' } }],
])

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'links-'))
})

afterEach(() => rm(folder, { recursive: true }))

test('what was seen is remembered, and nothing is left beside it', async () => {
  await writeSeen(file(), SEEN)
  expect(await readSeen(file())).toEqual(SEEN)
  expect(await readdir(path.dirname(file()))).toEqual(['links.json'])
})

test.each([undefined, '{', '[]', '{ "https://paper.example/a": { "at": "now" } }'])('%j remembers nothing', async (text) => {
  await writeSeen(file(), new Map())
  if (text === undefined) await rm(file())
  else await writeFile(file(), text)
  expect(await readSeen(file())).toEqual(new Map())
})
