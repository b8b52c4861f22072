import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createFolderSource, warningOf } from '../../src/corpus-source/folder-source.ts'
import { corpusFolder } from '../given/corpus-folder.ts'
import { createJournal } from '../given/journal.ts'

async function sourceOf(watch: 'on' | 'off') {
  const folder = await corpusFolder()
  const log = createJournal()
  const source = createFolderSource({ folder, watch, log, open: async (it) => ({ edition: it, shelves: new Map() }) })
  const changed = vi.fn(() => Promise.resolve())
  const unfollow = await source.follow(changed)
  onTestFinished(async () => {
    unfollow()
    await rm(folder, { recursive: true })
  })
  return { folder, source, changed, log, save: () => writeFile(path.join(folder, 'rift/more.md'), 'Words.') }
}

test('is loaded where it stands, and nothing is kept of it', async () => {
  const { folder, source } = await sourceOf('off')
  expect([(await source.load(undefined)).edition, await source.kept()]).toEqual([folder, undefined])
})

test('is watched', async () => {
  const { changed, save, log } = await sourceOf('on')
  await save()
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1), { timeout: 5000 })
  expect(log.lines).toEqual([])
})

test('is not watched when that is switched off', async () => {
  const { changed, save } = await sourceOf('off')
  await save()
  await wait(500)
  expect(changed).not.toHaveBeenCalled()
})

test.each([
  ['ENOSPC', 'raise fs.inotify.max_user_watches with sysctl, or send SIGHUP after a change'],
  ['EMFILE', 'raise fs.inotify.max_user_instances with sysctl, or send SIGHUP after a change'],
  ['EIO', 'Cannot watch the corpus: send SIGHUP after a change; CORPUS_WATCH=off stops this warning'],
])('a system that cannot watch (%s) is told to the operator, with what to do', (code, remedy) => {
  const error = Object.assign(new Error('no'), { code })
  expect(warningOf(error)).toEqual([{ err: error }, expect.stringContaining(remedy)])
})
