import { execFileSync } from 'node:child_process'
import { mkdtemp, open, rm, symlink, truncate, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readBytes, readFile } from '../../../src/ingest/source/read-file.ts'

let folder = ''
const here = (name: string): string => path.join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'read-'))
})

afterAll(() => rm(folder, { recursive: true }))

test('a file is read, also through a link', async () => {
  await writeFile(here('a.txt'), 'Hello')
  await symlink(here('a.txt'), here('link.txt'))
  expect(Buffer.from((await readFile(here('link.txt'))).bytes).toString()).toBe('Hello')
})

describe('what cannot be read is told with its name', () => {
  test('a file of 200 MB, of which nothing is read', async () => {
    await writeFile(here('large.html'), '')
    await truncate(here('large.html'), 200 * 2 ** 20)
    const before = process.memoryUsage().arrayBuffers
    await expect(readFile(here('large.html'))).rejects.toThrow(
      `${here('large.html')}: Cannot read file: it has 200 MB, and at most 50 MB are read; divide it`,
    )
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 20)
  })

  test('a folder', async () => {
    await expect(readFile(folder)).rejects.toThrow(`${folder}: Cannot read file: it is a folder; name a file`)
  })

  test('a pipe, which would be waited for', async () => {
    execFileSync('mkfifo', [here('pipe')])
    await expect(readFile(here('pipe'))).rejects.toThrow('it is no ordinary file')
  })

  test('an empty file', async () => {
    await writeFile(here('empty.txt'), '')
    await expect(readFile(here('empty.txt'))).rejects.toThrow('it is empty')
  })

  test('no file', async () => {
    await expect(readFile(here('nope'))).rejects.toThrow(/ENOENT/)
  })
})

describe('while it is read', () => {
  /** An open file to which something happens when its size is known. */
  async function opened(name: string, change: () => Promise<void>) {
    await writeFile(here(name), 'Hello '.repeat(1000))
    const handle = await open(here(name))
    const stat = async () => {
      const found = await handle.stat()
      await change()
      return found
    }
    return { handle, changing: { stat: stat as typeof handle.stat, read: handle.read.bind(handle) as typeof handle.read } }
  }

  test('a file may be deleted: it is read to its end', async () => {
    const { handle, changing } = await opened('a', () => unlink(here('a')))
    expect(await readBytes(changing, 'a')).toHaveLength(6000)
    await handle.close()
  })

  test('a file that is cut off is told', async () => {
    const { handle, changing } = await opened('b', () => truncate(here('b'), 10))
    await expect(readBytes(changing, 'b')).rejects.toThrow('b: Cannot read file: it became shorter while it was read; try again')
    await handle.close()
  })
})
