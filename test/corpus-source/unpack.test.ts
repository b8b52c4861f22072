import { existsSync, statSync } from 'node:fs'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { unpack } from '../../src/corpus-source/unpack.ts'
import { filesIn } from '../given/files-in.ts'
import { type TarEntry, tarOf } from '../given/tarball.ts'

let [home, folder] = ['', '']

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'unpack-'))
  folder = path.join(home, 'copy')
})

afterEach(() => rm(home, { recursive: true }))

const sizeOf = (file: string): number | undefined => statSync(path.join(folder, file), { throwIfNoEntry: false })?.size

/** In pieces that end anywhere. */
function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 700) yield bytes.subarray(at, at + 700)
}

const unpacked = (entries: readonly TarEntry[], subfolder = '') => unpack(Readable.from(piecesOf(tarOf(entries))), { folder, subfolder })

const PAPER = { path: 'rift/paper.md', content: 'Words. '.repeat(500) }

test('articles and topics are unpacked, and nothing else', async () => {
  await unpacked([
    { path: 'rift/', type: 'Directory' },
    PAPER,
    { path: './rift/2024/غزة.md', content: 'كلمات' },
    { path: 'rift/topics.yaml', content: 'topics: []' },
    { path: 'rift/picture.png', content: new Uint8Array(5000) },
    { path: 'rift/pipe.md', type: 'FIFO' },
    { path: '.git/hooks/post-checkout', content: 'touch /tmp/x' },
    { path: 'README.md', content: 'About' },
  ])
  expect(filesIn(folder)).toEqual({ 'rift/paper.md': PAPER.content, 'rift/2024/غزة.md': 'كلمات', 'rift/topics.yaml': 'topics: []' })
})

test('only a folder of it is unpacked, as if there were no more', async () => {
  await unpacked(
    [
      { path: 'main/rift/other.md', content: 'x' },
      { ...PAPER, path: `main/corpus/${PAPER.path}` },
    ],
    'main/corpus',
  )
  expect(Object.keys(filesIn(folder))).toEqual(['rift/paper.md'])
})

describe('is refused, with what is wrong with it:', () => {
  test('a path that leads out of it, and nothing is written there', async () => {
    await expect(unpacked([PAPER, { path: '../secret/x.md', content: 'x' }])).rejects.toThrow(
      '../secret/x.md in it would be written elsewhere',
    )
    expect(existsSync(path.join(home, 'secret'))).toBe(false)
  })

  test('a link, which is not made', async () => {
    await expect(unpacked([PAPER, { path: 'rift/a.md', type: 'SymbolicLink', linkpath: '/etc/passwd' }])).rejects.toThrow(
      'rift/a.md in it is a link',
    )
    expect(existsSync(path.join(folder, 'rift/a.md'))).toBe(false)
  })

  test('and nothing is written any more once it is', async () => {
    const paper = tarOf([{ path: 'rift/long.md', content: 'Words. '.repeat(500_000) }]).subarray(0, -1024)
    const link = tarOf([{ path: 'rift/a.md', type: 'SymbolicLink', linkpath: '/etc/passwd' }])
    await expect(unpack(Readable.from([paper, link]), { folder, subfolder: '' })).rejects.toThrow('rift/a.md in it is a link')
    const written = sizeOf('rift/long.md')
    for (let turn = 0; turn < 50; turn++) await stat(home)
    expect(sizeOf('rift/long.md')).toBe(written)
  })

  test('a folder that is not in it', async () => {
    await expect(unpacked([PAPER, { path: './docs/a.md', content: 'x' }], 'corpus')).rejects.toThrow(
      'there is no folder corpus in it, but rift, docs',
    )
  })

  test('one whose files cannot be written', async () => {
    await writeFile(folder, 'a file where the folder should be')
    await expect(unpacked([PAPER])).rejects.toThrow('it cannot be written: ENOTDIR')
  })

  test('what is no tar archive', async () => {
    await expect(unpack(Readable.from([Buffer.from('Words. '.repeat(200))]), { folder, subfolder: '' })).rejects.toThrow(
      'it cannot be unpacked: TAR_ENTRY_INVALID: checksum failure',
    )
    await expect(unpack(Readable.from([]), { folder, subfolder: '' })).rejects.toThrow('it cannot be unpacked: ')
  })

  test('one that ends in the middle of a file', async () => {
    const half = tarOf([PAPER]).subarray(0, 1500)
    await expect(unpack(Readable.from([half]), { folder, subfolder: '' })).rejects.toThrow('it cannot be unpacked: TAR_BAD_ARCHIVE')
  })

  test('one that never ends, before it has filled the memory', async () => {
    const picture = tarOf([{ path: 'a.png', content: new Uint8Array(2 ** 20) }]).subarray(0, -1024)
    const endless = function* () {
      for (;;) yield picture
    }
    await expect(unpack(Readable.from(endless()), { folder, subfolder: '' })).rejects.toThrow('it is larger than 512 MB when unpacked')
  })

  test('one of more files than a corpus can have', async () => {
    const many = tarOf(Array.from({ length: 2000 }, () => ({ path: 'a.png' }))).subarray(0, -1024)
    const endless = function* () {
      for (;;) yield many
    }
    await expect(unpack(Readable.from(endless()), { folder, subfolder: '' })).rejects.toThrow('it holds more than 200000 files and folders')
  })
})
