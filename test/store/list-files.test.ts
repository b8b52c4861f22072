import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listFiles } from '../../src/store/list-files.ts'
import { problemsOfAsync } from '../given/problems.ts'

let [home, folder] = ['', '']

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'list-'))
  folder = path.join(home, 'corpus')
  await write(
    'rift/paper.md',
    'rift/2024/other.md',
    'rift/topics.yaml',
    'rift/picture.png',
    'README.md',
    '.git/note.md',
    'rift/.drafts/a.md',
  )
})

afterEach(() => rm(home, { recursive: true }))

async function write(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), 'Words.')
  }
}

const link = (target: string, name: string) => symlink(target, path.join(folder, name))
const list = () => listFiles({ folder, name: 'corpus' })
const FILES = ['rift/2024/other.md', 'rift/paper.md', 'rift/topics.yaml']

test('finds articles, topics and the folders they may come to stand in, and nothing hidden', async () => {
  expect(await list()).toEqual({ files: FILES, folders: ['', 'rift', 'rift/2024'], problems: [] })
})

describe('a link', () => {
  test.each([
    ['a file outside', () => writeFile(path.join(home, 'secret.md'), 'Words.'), '../../secret.md', 'rift/secret.md'],
    ['a folder outside', () => mkdir(path.join(home, 'corpus-of-another')), '../corpus-of-another', 'news'],
    ['a device', () => Promise.resolve(), '/dev/zero', 'rift/endless.md'],
  ])('to %s is refused by its name', async (_, make, target, name) => {
    await make()
    await link(target, name)
    expect((await list()).problems).toEqual([
      { file: `corpus/${name}`, message: 'Cannot read it: it is a link that leads out of the corpus; put what it leads to in its place' },
    ])
  })

  test.each(['nowhere.md', 'loop.md'])('to %s is refused too', async (target) => {
    await link(target, 'rift/loop.md')
    expect((await list()).problems).toEqual([{ file: 'corpus/rift/loop.md', message: 'Cannot read file: it is a link that leads nowhere' }])
  })

  test('to a file or folder of the corpus is no other article', async () => {
    await link('paper.md', 'rift/again.md')
    await link('..', 'rift/2024/up')
    await link('2024', 'rift/latest')
    expect(await list()).toMatchObject({ files: FILES, problems: [] })
  })

  test('to a file that is hidden in the corpus is read, as Kubernetes mounts files', async () => {
    await write('rift/..2024_05/late.md')
    await link('..2024_05', 'rift/..data')
    await link('..data/late.md', 'rift/late.md')
    expect(await list()).toMatchObject({ files: ['rift/2024/other.md', 'rift/late.md', 'rift/paper.md', 'rift/topics.yaml'], problems: [] })
  })

  test('that an editor hides, or that is no article, is nobody’s business', async () => {
    await link('ann@machine.1234', 'rift/.#paper.md')
    await link('../../../etc/hosts', 'rift/hosts')
    expect(await list()).toMatchObject({ files: FILES, problems: [] })
  })

  test('may be the corpus itself', async () => {
    await symlink('corpus', path.join(home, 'current'))
    expect(await listFiles({ folder: path.join(home, 'current'), name: 'current' })).toMatchObject({ files: FILES, problems: [] })
  })
})

test('a folder that is not there is told', async () => {
  expect(await problemsOfAsync(() => listFiles({ folder: path.join(home, 'nope'), name: 'nope' }))).toEqual([
    'nope: Cannot read corpus: there is no such folder; create the folder, or name another with --corpus or CORPUS_DIR',
  ])
})

test('a folder that is taken away while the others are looked at is not there', async () => {
  const listing = list()
  await rm(path.join(folder, 'rift'), { recursive: true })
  expect((await listing).problems).toEqual([])
})
