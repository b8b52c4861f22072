import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import type { Outcome } from '../../src/store/index-in-worker.ts'
import { articleText } from '../given/article.ts'
import { corpusFolder } from '../given/corpus-folder.ts'

/** What the built worker says of a folder of these files, and with which status it ends. */
async function outcomeOf(files?: Readonly<Record<string, string>>): Promise<{ outcome: Outcome; status: number; folder: string }> {
  const folder = await corpusFolder(files)
  onTestFinished(() => rm(folder, { recursive: true }))
  const worker = new Worker(new URL('../../dist/src/store/index-worker.js', import.meta.url), {
    workerData: { folder, name: folder, today: '2026-11-25', analyzer: '1' },
  })
  const [[outcome], [status]] = await Promise.all([once(worker, 'message'), once(worker, 'exit')])
  return { outcome, status, folder }
}

test('says the snapshot of a corpus folder, and ends', async () => {
  expect(await outcomeOf()).toMatchObject({
    outcome: { edition: expect.stringMatching(/^[0-9a-f]{12}$/), bytes: expect.any(Uint8Array) },
    status: 0,
  })
})

test('says what a maintainer has to mend, and ends', async () => {
  const { outcome, status, folder } = await outcomeOf({ 'rift/a.md': articleText({ rights: 'none' }) })
  expect([outcome, status]).toEqual([{ problems: [expect.objectContaining({ file: `${folder}/rift/a.md`, line: 5 })] }, 0])
})
