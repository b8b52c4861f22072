import { writeFileSync } from 'node:fs'
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FileChangedError, replaceFile } from '../../src/workshop/replace-file.ts'

let folder = ''
const file = () => path.join(folder, 'a.md')

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'replace-'))
  await writeFile(file(), 'One.')
})

afterEach(() => rm(folder, { recursive: true }))

test('the file has the new text, its permissions, and nothing stands beside it', async () => {
  await chmod(file(), 0o640)
  await replaceFile(file(), (text) => `${text} Two.`)
  expect(await readFile(file(), 'utf8')).toBe('One. Two.')
  expect((await stat(file())).mode & 0o777).toBe(0o640)
  expect(await readdir(folder)).toEqual(['a.md'])
})

test('what somebody else saved meanwhile stays', async () => {
  const change = (text: string) => {
    writeFileSync(file(), 'Theirs.')
    return `${text} Two.`
  }
  await expect(replaceFile(file(), change)).rejects.toThrow(FileChangedError)
  expect(await readFile(file(), 'utf8')).toBe('Theirs.')
  expect(await readdir(folder)).toEqual(['a.md'])
})
