import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exists, fillFolder } from '../../src/ingest/fill-folder.ts'

let folder = ''
let place = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rift-fill-'))
  place = path.join(folder, 'rift')
})

afterEach(() => rm(folder, { recursive: true }))

const keepTopics = (name: string) => name === 'topics.yaml'
const fill = (name: string) => async (fresh: string) => {
  await writeFile(path.join(fresh, name), name)
  return name
}

test('a place that is not there gets the folder, with what came of filling it', async () => {
  expect(await fillFolder(place, keepTopics, fill('new.md'))).toBe('new.md')
  expect([await readdir(folder), await readdir(place)]).toEqual([['rift'], ['new.md']])
})

describe('a folder that is there', () => {
  beforeEach(async () => {
    await mkdir(place)
    await fill('old.md')(place)
    await fill('topics.yaml')(place)
  })

  test('is replaced, and what is to be kept comes along', async () => {
    await fillFolder(place, keepTopics, fill('new.md'))
    expect([await readdir(folder), (await readdir(place)).sort()]).toEqual([['rift'], ['new.md', 'topics.yaml']])
  })

  test('stays as it was when filling fails, and nothing is left beside it', async () => {
    const fail = async (fresh: string) => {
      await fill('half.md')(fresh)
      throw new Error('The rows are bad')
    }
    await expect(fillFolder(place, keepTopics, fail)).rejects.toThrow('The rows are bad')
    expect([await readdir(folder), (await readdir(place)).sort()]).toEqual([['rift'], ['old.md', 'topics.yaml']])
    expect(await readFile(path.join(place, 'old.md'), 'utf8')).toBe('old.md')
  })

  test('is seen to be there', async () => {
    expect([await exists(place), await exists(path.join(folder, 'gone'))]).toEqual([true, false])
  })
})
