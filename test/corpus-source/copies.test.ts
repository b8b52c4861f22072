import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Copies, createCopies } from '../../src/corpus-source/copies.ts'

let home = ''
let copies: Copies

beforeEach(async () => {
  home = path.join(await mkdtemp(path.join(tmpdir(), 'copies-')), 'corpus-source')
  copies = createCopies(home)
})

afterEach(() => rm(path.dirname(home), { recursive: true }))

test('nothing is kept at first', async () => {
  expect(await copies.kept()).toBeUndefined()
})

test('what is kept is there for the next process, with its stamp', async () => {
  const folder = await copies.draft()
  await copies.keep({ folder, stamp: 'one' })
  expect(await createCopies(home).kept()).toEqual({ folder, stamp: 'one' })
})

test('what was kept and is gone is not kept', async () => {
  const folder = await copies.draft()
  await copies.keep({ folder, stamp: 'one' })
  await rm(folder, { recursive: true })
  expect(await copies.kept()).toBeUndefined()
})

test('each draft is a folder of its own, and empty', async () => {
  const drafts = [await copies.draft(), await copies.draft()]
  expect(new Set(drafts).size).toBe(2)
  for (const draft of drafts) expect(await readdir(draft)).toEqual([])
})

test('a copy takes the place of the one before it, and of drafts that were given up long ago, but of no other', async () => {
  const [first, abandoned, other] = [await copies.draft(), await copies.draft(), await copies.draft()]
  await copies.keep({ folder: first, stamp: 'one' })
  await utimes(abandoned, 0, 0)
  const next = await copies.draft()
  await copies.keep({ folder: next, stamp: 'two' })
  expect(await copies.kept()).toEqual({ folder: next, stamp: 'two' })
  expect((await readdir(home)).sort()).toEqual([...[next, other].map((folder) => path.basename(folder)).sort(), 'kept.json'])
})

test.each(['', 'Words.', '{}', '{"copy":"../../etc","stamp":"x"}', '{"copy":"copy-1"}'])(
  'a note that says %j says nothing',
  async (note) => {
    await mkdir(home)
    await writeFile(path.join(home, 'kept.json'), note)
    expect(await copies.kept()).toBeUndefined()
  },
)
