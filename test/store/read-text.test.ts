import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFile, openFileAtOnce } from '../../src/store/open-file.ts'
import { readText } from '../../src/store/read-text.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'texts-'))
})

afterAll(() => rm(folder, { recursive: true }))

describe.each([
  ['while other things have their turn', openFile],
  ['at once', openFileAtOnce],
])('read %s', (_way, open) => {
  async function read(content: string | Uint8Array) {
    const file = path.join(folder, 'a.md')
    await writeFile(file, content)
    return readText(file, 'rift/a.md', open)
  }

  test.each([
    ['is', 'غزة 😀\n', 'غزة 😀\n'],
    ['without a byte order mark', '\ufeffone', 'one'],
    ['with the line endings of Unix', 'one\r\ntwo\rthree\n', 'one\ntwo\nthree\n'],
    ['even empty', '', ''],
    ['up to 4 MB', 'x'.repeat(4 * 2 ** 20), 'x'.repeat(4 * 2 ** 20)],
  ])('gives the text as it %s', async (_, content, text) => {
    expect(await read(content)).toEqual({ text })
  })

  describe('says what is wrong with', () => {
    test('a file that grows beyond 4 MB while it is read', async () => {
      // Its size is 0, and it never ends.
      expect(await readText('/dev/zero', 'rift/a.md', open)).toEqual({
        problem: { file: 'rift/a.md', message: 'Cannot read file: it is larger than 4 MB; divide it' },
      })
    })

    test('a file beyond 4 MB', async () => {
      expect(await read('x'.repeat(4 * 2 ** 20 + 1))).toEqual({
        problem: { file: 'rift/a.md', message: 'Cannot read file: it is larger than 4 MB; divide it' },
      })
    })

    test.each([
      ['the first line', [0xe9], 1],
      ['the last line', [0x61, 0x0a, 0x0d, 0x0a, 0x0d, 0xff, 0x61], 4],
      ['a character that is cut off', [0x61, 0x0a, 0xf0, 0x9f], 2],
    ])('bytes that are not UTF-8 in %s', async (_, bytes, line) => {
      expect(await read(Uint8Array.from(bytes))).toEqual({
        problem: { file: 'rift/a.md', line, message: 'Cannot read file: it is not UTF-8; save it as UTF-8' },
      })
    })

    test.each([
      ['a file that is gone', 'gone.md', 'Cannot read file: there is no such file'],
      ['a folder', '.', 'Cannot read file: it is a folder'],
    ])('%s', async (_, name, message) => {
      expect(await readText(path.join(folder, name), name, open)).toEqual({ problem: { file: name, message } })
    })
  })
})
