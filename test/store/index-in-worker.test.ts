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
import { corpusFolder } from '../given/corpus-folder.ts'
import { problemsOfAsync } from '../given/problems.ts'

let folder = ''

afterEach(() => rm(folder, { recursive: true }))

test('gives the snapshot of a corpus folder, with the key it was asked for', async () => {
  folder = await corpusFolder()
  const { edition, bytes } = await indexInWorker({ folder, analyzer: 'mine' })
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
  const [one, two] = await Promise.all([indexInWorker({ folder, analyzer: '1' }), indexInWorker({ folder, analyzer: '1' })])
  expect(one).toEqual(two)
})

test('tells a maintainer’s mistakes with file and line', async () => {
  folder = await corpusFolder({ 'rift/a.md': articleText({ rights: 'none' }), 'rift/b.md': 'Words.' })
  expect(await problemsOfAsync(() => indexInWorker({ folder, analyzer: '1' }))).toEqual([
    expect.stringContaining(`${folder}/rift/a.md:5: `),
    expect.stringContaining(`${folder}/rift/b.md:1: `),
  ])
})

test('tells a folder that is not there', async () => {
  folder = await corpusFolder()
  const nowhere = path.join(folder, 'nowhere')
  expect(await problemsOfAsync(() => indexInWorker({ folder: nowhere, analyzer: '1' }))).toEqual([
    expect.stringMatching(/: Cannot read corpus: /),
  ])
})
