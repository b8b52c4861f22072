import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import type { Order, Saying } from '../../src/store/index-in-worker.ts'
import { articleText } from '../given/article.ts'
import { corpusFolder } from '../given/corpus-folder.ts'

/** What the built worker says of a folder of these files when it is told to index them, and with which status it ends. */
async function outcomeOf(
  files?: Readonly<Record<string, string>>,
): Promise<{ sayings: readonly Saying[]; status: number; folder: string }> {
  const folder = await corpusFolder(files)
  onTestFinished(() => rm(folder, { recursive: true }))
  const worker = new Worker(new URL('../../dist/src/store/index-worker.js', import.meta.url), {
    workerData: { folder, name: folder, today: '2026-11-25', analyzer: '1' },
  })
  const sayings: Saying[] = []
  worker.on('message', (saying: Saying) => {
    sayings.push(saying)
    if ('standing' in saying) worker.postMessage({ before: undefined } satisfies Order)
  })
  const [status] = await once(worker, 'exit')
  return { sayings, status, folder }
}

test('says what stands in a corpus folder, then the snapshot of it, and ends', async () => {
  const edition = expect.stringMatching(/^[0-9a-f]{12}$/)
  expect(await outcomeOf()).toMatchObject({
    sayings: [{ standing: { edition, isWhole: true } }, { edition, bytes: expect.any(Uint8Array) }],
    status: 0,
  })
})

test('says what a maintainer has to mend, and ends', async () => {
  const { sayings, status, folder } = await outcomeOf({ 'rift/a.md': articleText({ rights: 'none' }) })
  expect([sayings.slice(1), status]).toEqual([[{ problems: [expect.objectContaining({ file: `${folder}/rift/a.md`, line: 5 })] }], 0])
})
