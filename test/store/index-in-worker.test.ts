import { rm } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openLibrary } from '../../src/core/indexed-corpus.ts'
import { restore } from '../../src/core/snapshot/restore.ts'
import { finish } from '../../src/core/steps.ts'
import { indexInWorker } from '../../src/store/index-in-worker.ts'
import { readCorpus } from '../../src/store/read-corpus.ts'
import { decodeSnapshot } from '../../src/store/snapshot-bytes.ts'
import { articleText } from '../given/article.ts'
import { bigCorpus } from '../given/big-corpus.ts'
import { corpusFolder } from '../given/corpus-folder.ts'
import { problemsOfAsync } from '../given/problems.ts'

let folder = ''

const jobOf = (it: string, analyzer = '1') => ({ folder: it, name: it, today: '2026-11-25', analyzer })

afterEach(() => rm(folder, { recursive: true }))

test('gives the snapshot of a corpus folder, with the key it was asked for', async () => {
  folder = await corpusFolder()
  const { edition, bytes } = await indexInWorker(jobOf(folder, 'mine'))
  expect(edition).toBe((await readCorpus(folder)).edition)
  const library = finish(openLibrary(finish(restore(edition, await decodeSnapshot(bytes, { edition, analyzer: 'mine' })))))
  expect(
    library.shelves
      .get('rift')
      ?.rank('rafah', 1)
      .map(({ anchor }) => anchor),
  ).toEqual(['rafah'])
})

test('several at once keep out of each other’s way', async () => {
  folder = await corpusFolder()
  const [one, two] = await Promise.all([indexInWorker(jobOf(folder)), indexInWorker(jobOf(folder))])
  expect(one).toEqual(two)
})

test('tells a maintainer’s mistakes with file and line', async () => {
  folder = await corpusFolder({ 'rift/a.md': articleText({ rights: 'none' }), 'rift/b.md': 'Words.' })
  expect(await problemsOfAsync(() => indexInWorker(jobOf(folder)))).toEqual([
    expect.stringContaining(`${folder}/rift/a.md:5: `),
    expect.stringContaining(`${folder}/rift/b.md:1: `),
  ])
})

test('tells a folder that is not there', async () => {
  folder = await corpusFolder()
  const nowhere = path.join(folder, 'nowhere')
  expect(await problemsOfAsync(() => indexInWorker(jobOf(nowhere)))).toEqual([expect.stringMatching(/: Cannot read corpus: /)])
})

test('calls the folder by the name it is given', async () => {
  folder = await corpusFolder({ 'rift/a.md': articleText({ rights: 'none' }) })
  expect(await problemsOfAsync(() => indexInWorker({ ...jobOf(folder), name: 'corpus.git' }))).toEqual([
    expect.stringContaining('corpus.git/rift/a.md:5: '),
  ])
})

test.each([
  ['time', { milliseconds: 1, megabytes: undefined }, 'it takes longer than 1 minutes; undo the last change, or divide the corpus'],
  ['memory', { milliseconds: 60_000, megabytes: 12 }, 'it needs more memory than Node.js may use; give it more with --max-old-space-size'],
])('a corpus that needs more %s than there is is refused by its name', async (_, bounds, reason) => {
  folder = await corpusFolder(bigCorpus(600))
  const problems = await problemsOfAsync(() => indexInWorker(jobOf(folder), bounds))
  expect(problems).toEqual([expect.stringContaining(`${folder}: Cannot index the corpus: ${reason}`)])
})
