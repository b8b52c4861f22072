import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { loadForTerminal } from '../../src/cli/load-for-terminal.ts'
import { RequestError } from '../../src/core/request-error.ts'
import { articleText } from '../given/article.ts'
import { bigCorpus, wordOf } from '../given/big-corpus.ts'
import { corpusFolder } from '../given/corpus-folder.ts'
import { repositoryOf } from '../given/repository.ts'

let data = ''
let corpus = ''
let complained = ''

beforeEach(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'data-'))
  corpus = await corpusFolder(bigCorpus(600))
  complained = ''
  vi.stubEnv('DATA_DIR', data)
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    complained += text
    return true
  })
})

afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  for (const folder of [data, corpus]) await rm(folder, { recursive: true })
})

const rank = async () =>
  (await loadForTerminal(corpus)).shelves
    .get('rift')
    ?.rank(wordOf(40_007), 1)
    .map(({ anchor }) => anchor)

test('a large corpus is kept where the bot keeps it', async () => {
  expect(await rank()).toEqual(['p-0-7'])
  expect(await readdir(path.join(data, 'snapshots'))).toEqual([expect.stringMatching(/^[0-9a-f]{12}-.*\.snapshot$/)])
  expect(await rank()).toEqual(['p-0-7'])
  expect(complained).toBe('')
})

test('what goes wrong with a snapshot is said, and does no harm', async () => {
  await writeFile(path.join(data, 'snapshots'), '')
  expect(await rank()).toEqual(['p-0-7'])
  expect(complained).toMatch(
    /^Cannot use the snapshot of the index; building it anew: .+\nCannot keep a snapshot of the index; [^:]+: .+\n$/,
  )
})

test('of a corpus that lies elsewhere, the copy that is kept is taken, and else it is fetched', async () => {
  const there = await repositoryOf({ 'rift/paper.md': articleText({}, '{#rafah}\nThe offensive in Rafah.') })
  const loaded = () => loadForTerminal(there.url)
  const { edition } = await loaded()
  await rename(there.folder, `${there.folder}-away`)
  expect((await loaded()).edition).toBe(edition)
  await rm(`${there.folder}-away`, { recursive: true })
})

test('an address that is none is the mistake of who wrote it', async () => {
  await expect(loadForTerminal('ftp://host.example/corpus')).rejects.toThrow(RequestError)
})
