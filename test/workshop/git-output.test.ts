import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { gitOutput } from '../../src/workshop/git-output.ts'
import { gitFolder } from '../given/git-folder.ts'

const folders: string[] = []
const kept = (folder: string) => {
  folders.push(folder)
  return folder
}

afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))))

const said = async (folder: string, args: readonly string[], input?: string) => {
  const output = await gitOutput({ folder, args, ...(input === undefined ? {} : { input }) })
  return 'bytes' in output ? output.bytes.toString() : output
}

test('what git says is given as it says it, also to what it reads', async () => {
  const folder = kept((await gitFolder({ 'a.md': 'Words' })).folder)
  expect(await said(folder, ['show', 'HEAD:a.md'])).toBe('Words')
  expect(await said(folder, ['cat-file', '--batch'], 'HEAD:a.md\n')).toMatch(/ blob 5\nWords\n$/)
})

test('what it complains of is the reason, in a line', async () => {
  const folder = kept((await gitFolder({ 'a.md': 'Words' })).folder)
  expect(await said(folder, ['show', 'HEAD:gone.md'])).toEqual({ reason: "path 'gone.md' does not exist in 'HEAD'" })
})

test('a folder in no repository is told as that', async () => {
  const folder = kept(await mkdtemp(path.join(tmpdir(), 'rift-nowhere-')))
  expect(await said(folder, ['status'])).toEqual({ reason: 'the folder is in no git repository' })
})
