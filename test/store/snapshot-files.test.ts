import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createSnapshotFiles } from '../../src/store/snapshot-files.ts'

let home = ''
let folder = ''

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'snapshots-'))
  folder = path.join(home, 'data', 'snapshots')
})

afterEach(() => rm(home, { recursive: true }))

const key = (edition: string, analyzer = '1-74-11') => ({ edition, analyzer })
const bytes = (...numbers: readonly number[]) => Uint8Array.from(numbers)

/** Makes a file so many hours old. */
async function age(name: string, hours: number): Promise<void> {
  const then = new Date(Date.now() - hours * 3_600_000)
  await utimes(path.join(folder, name), then, then)
}

test('what was written is read again, by whoever asks for the same key', async () => {
  await createSnapshotFiles(folder).write(key('one'), bytes(1, 2, 3))
  expect(await createSnapshotFiles(folder).read(key('one'))).toEqual(bytes(1, 2, 3))
})

test.each([
  ['before anything was written', key('none')],
  ['of another edition', key('two')],
  ['of another version', key('one', '2-74-11')],
])('there is none %s', async (when, asked) => {
  const files = createSnapshotFiles(folder)
  if (!when.startsWith('before')) await files.write(key('one'), bytes(1))
  expect(await files.read(asked)).toBeUndefined()
})

describe('the newest', () => {
  test('is the one that was written last by the same version', async () => {
    const { write, newest } = createSnapshotFiles(folder)
    await write(key('one'), bytes(1))
    await age('one-1-74-11.snapshot', 2)
    await write(key('two'), bytes(2, 2))
    await age('two-1-74-11.snapshot', 1)
    expect(await newest('1-74-11')).toEqual({ key: key('two'), bytes: bytes(2, 2) })
    await write(key('one', '11-74-11'), bytes(3))
    expect(await newest('1-74-11')).toEqual({ key: key('two'), bytes: bytes(2, 2) })
  })

  test('is none before anything was written, or by another version', async () => {
    const { write, newest } = createSnapshotFiles(folder)
    expect(await newest('1-74-11')).toBeUndefined()
    await write(key('one'), bytes(1))
    expect(await newest('2-74-11')).toBeUndefined()
  })
})

test('one that is written again is replaced', async () => {
  const files = createSnapshotFiles(folder)
  await files.write(key('one'), bytes(1))
  await files.write(key('one'), bytes(2, 2))
  expect(await files.read(key('one'))).toEqual(bytes(2, 2))
  expect(await readdir(folder)).toHaveLength(1)
})

test('two who write at once leave one whole file, and no other', async () => {
  const size = 3_000_000
  const all = Array.from({ length: 6 }, (_, number) => new Uint8Array(size).fill(number + 1))
  const reading = createSnapshotFiles(folder)
  await reading.write(key('one'), new Uint8Array(size))
  let writing = true
  const seen: number[] = []
  const read = async () => {
    while (writing) {
      const found = await reading.read(key('one'))
      seen.push(found?.length ?? 0)
      expect(new Set(found).size).toBe(1)
    }
  }
  const watching = read()
  await Promise.all(all.map((it) => createSnapshotFiles(folder).write(key('one'), it)))
  writing = false
  await watching
  expect(new Set(seen)).toEqual(new Set([size]))
  expect(await readdir(folder)).toEqual(['one-1-74-11.snapshot'])
})

describe('old ones are forgotten', () => {
  test('but for two', async () => {
    const files = createSnapshotFiles(folder)
    for (const [place, edition] of ['a', 'b', 'c', 'd'].entries()) {
      await files.write(key(edition), bytes(place))
      await age(`${edition}-1-74-11.snapshot`, 10 - place)
    }
    expect(await readdir(folder)).toEqual(['c-1-74-11.snapshot', 'd-1-74-11.snapshot'])
  })

  test('with the drafts that older processes left, not with those that are being written, nor with other files', async () => {
    const files = createSnapshotFiles(folder)
    await files.write(key('a'), bytes(1))
    await age('a-1-74-11.snapshot', 5)
    for (const [name, hours] of [
      ['old.draft', 9],
      ['new.draft', 1],
      ['notes.txt', 9],
    ] as const) {
      await writeFile(path.join(folder, name), '')
      await age(name, hours)
    }
    await files.write(key('b'), bytes(2))
    expect(await readdir(folder)).toEqual(['a-1-74-11.snapshot', 'b-1-74-11.snapshot', 'new.draft', 'notes.txt'])
  })
})

describe('what the file system does not allow is told', () => {
  test('a file where the folder should be', async () => {
    await mkdir(path.dirname(folder))
    await writeFile(folder, 'a file')
    await expect(createSnapshotFiles(folder).read(key('one'))).rejects.toMatchObject({ code: 'ENOTDIR' })
    await expect(createSnapshotFiles(folder).write(key('one'), bytes(1))).rejects.toMatchObject({ code: 'EEXIST' })
    expect(await readFile(folder, 'utf8')).toBe('a file')
  })

  test('a folder where the file should be, and no draft stays behind', async () => {
    await mkdir(path.join(folder, 'one-1-74-11.snapshot', 'more'), { recursive: true })
    await expect(createSnapshotFiles(folder).read(key('one'))).rejects.toMatchObject({ code: 'EISDIR' })
    await expect(createSnapshotFiles(folder).write(key('one'), bytes(1))).rejects.toThrow()
    expect(await readdir(folder)).toEqual(['one-1-74-11.snapshot'])
  })
})
