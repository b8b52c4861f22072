import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { openLibrary } from '../../src/core/indexed-corpus.ts'
import { restore } from '../../src/core/snapshot/restore.ts'
import { finish } from '../../src/core/steps.ts'
import { type Indexed, indexInWorker, type Job } from '../../src/store/index-in-worker.ts'
import { readCorpus, readFiles } from '../../src/store/read-corpus.ts'
import { decodeSnapshot, encodeSnapshot } from '../../src/store/snapshot-bytes.ts'
import type { KeptSnapshot } from '../../src/store/snapshot-files.ts'
import type { Standing } from '../../src/store/standing.ts'
import { articleText } from '../given/article.ts'
import { bigCorpus } from '../given/big-corpus.ts'
import { corpusFolder } from '../given/corpus-folder.ts'
import { problemsOfAsync } from '../given/problems.ts'

let folder = ''

const ANALYZER = '1'

/** Decides on an index, from what was indexed before if that is given. */
const anew = (before?: KeptSnapshot) => () => Promise.resolve({ before })

/** What comes of a job that is not refused. */
async function indexedOf(job: Job, before?: KeptSnapshot): Promise<Indexed> {
  const made = await indexInWorker(job, anew(before))
  if ('enough' in made) throw new TypeError('nothing was indexed')
  return made
}

const jobOf = (it: string, analyzer = ANALYZER) => ({ folder: it, name: it, today: '2026-11-25', analyzer })

afterEach(() => rm(folder, { recursive: true }))

test('gives the snapshot of a corpus folder, with the key it was asked for', async () => {
  folder = await corpusFolder()
  const { edition, bytes } = await indexedOf(jobOf(folder, 'mine'))
  expect(edition).toBe((await readCorpus(folder)).edition)
  const library = finish(openLibrary(finish(restore(edition, await decodeSnapshot(bytes, { edition, analyzer: 'mine' })))))
  expect(
    library.shelves
      .get('rift')
      ?.rank('rafah', 1)
      .map(({ anchor }) => anchor),
  ).toEqual(['rafah'])
})

/** The records of what was indexed. */
const recordsOf = async ({ edition, bytes }: Indexed) => [...(await decodeSnapshot(bytes, { edition, analyzer: ANALYZER }))]

const keptOf = ({ edition, bytes }: Indexed): KeptSnapshot => ({ key: { edition, analyzer: ANALYZER }, bytes: bytes.slice() })

test('from what was indexed before comes what would come without it', async () => {
  folder = await corpusFolder(bigCorpus(300))
  const before = keptOf(await indexedOf(jobOf(folder)))
  await writeFile(path.join(folder, 'rift/article-1.md'), articleText({ language: 'en' }, '{#new}\nThe offensive in Rafah.'))
  const [again, made] = [await indexedOf(jobOf(folder), before), await indexedOf(jobOf(folder))]
  expect([again.edition, again.unusable]).toEqual([made.edition, undefined])
  expect(await recordsOf(again)).toEqual(await recordsOf(made))
})

test('what was indexed before is taken for what it is: articles that are in it are not read again', async () => {
  folder = await corpusFolder()
  const made = await indexedOf(jobOf(folder))
  const files = await readFiles(folder)
  const digests = files.files.flatMap((file) => ('digest' in file ? [[file.path, file.digest]] : []))
  const digest = new Map(digests.map(([name = '', it = '']) => [name, it])).get('rift/paper.md')
  const records = (await recordsOf(made)).map((record) =>
    record.kind === 'article' && record.article.digest === digest
      ? { kind: record.kind, article: { ...record.article, title: 'As it was kept' } }
      : record,
  )
  const key = { edition: made.edition, analyzer: ANALYZER }
  const { bytes } = await indexedOf(jobOf(folder), { key, bytes: encodeSnapshot(key, records) })
  const { corpus } = finish(restore(made.edition, await decodeSnapshot(bytes, key)))
  expect(corpus.collections.flatMap(({ articles }) => articles.map(({ title }) => title))).toContain('As it was kept')
})

test.each([
  ['damaged', (bytes: Uint8Array) => bytes.map((byte, place) => (place === bytes.length >> 1 ? byte ^ 1 : byte)), 'it is damaged'],
  ['something else', () => Uint8Array.of(1, 2, 3), 'it is no snapshot'],
])('what was indexed before is said to be unusable when it is %s, and not used', async (_, spoil, reason) => {
  folder = await corpusFolder()
  const made = await indexedOf(jobOf(folder))
  const { key, bytes } = keptOf(made)
  const again = await indexedOf(jobOf(folder), { key, bytes: Uint8Array.from(spoil(bytes)) })
  expect(again.unusable).toMatchObject({ message: reason })
  expect(await recordsOf(again)).toEqual(await recordsOf(made))
})

describe('what is to be done is decided when the files have been read', () => {
  test('with their edition, and whether all could be', async () => {
    folder = await corpusFolder({ 'rift/a.md': articleText() })
    const { edition } = await readFiles(folder)
    const standings: Standing[] = []
    const decide = async (standing: Standing) => {
      standings.push(standing)
      return { enough: 'this' }
    }
    expect(await indexInWorker(jobOf(folder), decide)).toEqual({ enough: 'this' })
    await writeFile(path.join(folder, 'rift/b.md'), Uint8Array.of(0xff))
    await indexInWorker(jobOf(folder), decide)
    expect(standings).toEqual([
      { edition, isWhole: true },
      { edition, isWhole: false },
    ])
  })

  test('and who cannot decide is told so', async () => {
    folder = await corpusFolder()
    await expect(indexInWorker(jobOf(folder), () => Promise.reject(new Error('no idea')))).rejects.toThrow('no idea')
  })
})

test('several at once keep out of each other’s way', async () => {
  folder = await corpusFolder()
  const [one, two] = await Promise.all([indexedOf(jobOf(folder)), indexedOf(jobOf(folder))])
  expect(one).toEqual(two)
})

test('tells a maintainer’s mistakes with file and line', async () => {
  folder = await corpusFolder({ 'rift/a.md': articleText({ rights: 'none' }), 'rift/b.md': 'Words.' })
  expect(await problemsOfAsync(() => indexedOf(jobOf(folder)))).toEqual([
    expect.stringContaining(`${folder}/rift/a.md:5: `),
    expect.stringContaining(`${folder}/rift/b.md:1: `),
  ])
})

test('tells a folder that is not there', async () => {
  folder = await corpusFolder()
  const nowhere = path.join(folder, 'nowhere')
  expect(await problemsOfAsync(() => indexedOf(jobOf(nowhere)))).toEqual([expect.stringMatching(/: Cannot read corpus: /)])
})

test('calls the folder by the name it is given', async () => {
  folder = await corpusFolder({ 'rift/a.md': articleText({ rights: 'none' }) })
  expect(await problemsOfAsync(() => indexedOf({ ...jobOf(folder), name: 'corpus.git' }))).toEqual([
    expect.stringContaining('corpus.git/rift/a.md:5: '),
  ])
})

test.each([
  ['time', { milliseconds: 1, megabytes: undefined }, 'it takes longer than 1 minutes; undo the last change, or divide the corpus'],
  ['memory', { milliseconds: 60_000, megabytes: 12 }, 'it needs more memory than Node.js may use; give it more with --max-old-space-size'],
])('a corpus that needs more %s than there is is refused by its name', async (_, bounds, reason) => {
  folder = await corpusFolder(bigCorpus(600))
  const problems = await problemsOfAsync(() => indexInWorker(jobOf(folder), anew(), bounds))
  expect(problems).toEqual([expect.stringContaining(`${folder}: Cannot index the corpus: ${reason}`)])
})
