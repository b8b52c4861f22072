import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { namesInCollection } from '../../src/ingest/names-in-collection.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rift-names-'))
})

afterEach(() => rm(folder, { recursive: true }))

test('an id that a passage has, had, or has in a draft is not given again', async () => {
  await writeFile(path.join(folder, 'a.md'), '{#one ¶1}\nWords.\n\n  {#two withdrawn: it was wrong}\n')
  await writeFile(path.join(folder, 'b.md.draft'), '{#three}\n')
  await writeFile(path.join(folder, 'notes.txt'), '{#four}\n')
  const nameOf = await namesInCollection(folder)
  expect(['one', 'two', 'three', 'four'].map((name) => nameOf(name, 'x'))).toEqual(['one-2', 'two-2', 'three-2', 'four'])
})

test('a folder that is not there has none', async () => {
  expect((await namesInCollection(path.join(folder, 'gone')))('one', 'x')).toBe('one')
})
