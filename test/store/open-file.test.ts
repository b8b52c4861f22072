import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openFile, openFileAtOnce } from '../../src/store/open-file.ts'

test.each([
  ['while other things have their turn', openFile],
  ['at once', openFileAtOnce],
])('a file is read on from where reading stopped, %s', async (_, open) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'files-'))
  await writeFile(path.join(folder, 'a'), 'abcdefg')
  const file = await open(path.join(folder, 'a'))
  const buffer = Buffer.alloc(5)
  expect([await file.size(), await file.read(buffer, 1), buffer.toString()]).toEqual([7, 4, '\0abcd'])
  expect([await file.read(buffer, 2), buffer.toString(), await file.read(buffer, 0)]).toEqual([3, '\0aefg', 0])
  await file.close()
  await rm(folder, { recursive: true })
})

test.each([
  ['while other things have their turn', openFile],
  ['at once', openFileAtOnce],
])('one that is not there is refused, %s', async (_, open) => {
  await expect((async () => open('/no/such/file'))()).rejects.toMatchObject({ code: 'ENOENT' })
})
