import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createFolderWatchers, type FolderWatchers, identityOf } from '../../src/corpus-source/folder-watchers.ts'

let folder = ''
let watchers: FolderWatchers
const touched = vi.fn()

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'watchers-'))
  await mkdir(path.join(folder, 'rift'))
  touched.mockReset()
  watchers = createFolderWatchers(folder, touched)
})

afterEach(async () => {
  watchers.close()
  await rm(folder, { recursive: true })
})

const write = (name: string) => writeFile(path.join(folder, name), 'Words.')
const told = (below: string, name: string) => vi.waitFor(() => expect(touched).toHaveBeenCalledWith(below, name))

test('a name in a folder that is watched is told', async () => {
  await watchers.keep(['', 'rift'])
  await write('notes.md')
  await told('', 'notes.md')
  await write('rift/paper.md')
  await told('rift', 'paper.md')
})

describe('it is said whether a folder', () => {
  test('has come or gone', async () => {
    expect(await watchers.keep(['', 'rift'])).toBe(true)
    expect(await watchers.keep(['', 'rift'])).toBe(false)
    expect(await watchers.keep([''])).toBe(true)
    expect(await watchers.keep([''])).toBe(false)
  })

  test('has been replaced, and then the other is watched', async () => {
    await watchers.keep(['', 'rift'])
    await mkdir(path.join(folder, 'next'))
    await rename(path.join(folder, 'rift'), path.join(folder, 'old'))
    await rename(path.join(folder, 'next'), path.join(folder, 'rift'))
    expect(await watchers.keep(['', 'rift'])).toBe(true)
    expect(watchers.identity('rift')).toBe(await identityOf(path.join(folder, 'rift')))
    await write('old/before.md')
    await write('rift/after.md')
    await told('rift', 'after.md')
    expect(touched).not.toHaveBeenCalledWith('rift', 'before.md')
  })
})

test('a folder that is not there is not watched', async () => {
  expect(await watchers.keep(['', 'nope'])).toBe(true)
  expect([watchers.identity('nope'), await identityOf(path.join(folder, 'nope'))]).toEqual([undefined, undefined])
})

test('nothing is told once they are closed', async () => {
  await watchers.keep([''])
  watchers.close()
  await write('notes.md')
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect([touched.mock.calls, watchers.identity('')]).toEqual([[], undefined])
})
