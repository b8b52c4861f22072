import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readRevision } from '../../src/workshop/read-revision.ts'
import { gitFolder } from '../given/git-folder.ts'

let repository: Awaited<ReturnType<typeof gitFolder>>

beforeEach(async () => {
  repository = await gitFolder({
    'corpus/rift/a.md': 'One.\r\n',
    'corpus/rift/غزة "x".md': 'Two.',
    'corpus/big.md': 'x'.repeat(300_000),
    'a.md': 'No.',
  })
})

afterEach(() => rm(repository.folder, { recursive: true }))

const read = (revision: string, folder = path.join(repository.folder, 'corpus')) =>
  readRevision({ folder, revision, isWanted: (name) => name.endsWith('.md') })

test('the folder is read as it was, whatever has become of it', async () => {
  const commit = repository.git('rev-parse', 'HEAD')
  await repository.write('corpus/rift/a.md', 'Changed.')
  await repository.write('corpus/rift/new.md', 'New.')
  await repository.remove('corpus/big.md')
  expect(await read('HEAD')).toEqual({
    name: 'HEAD',
    commit: commit.slice(0, 10),
    texts: new Map([
      ['big.md', 'x'.repeat(300_000)],
      ['rift/a.md', 'One.\n'],
      ['rift/غزة "x".md', 'Two.'],
    ]),
  })
})

test('an older revision has what it had', async () => {
  await repository.write('corpus/rift/a.md', 'Changed.')
  repository.commit()
  const [now, before] = [await read('HEAD'), await read('HEAD~1')]
  expect('texts' in now && now.texts.get('rift/a.md')).toBe('Changed.')
  expect('texts' in before && before.texts.get('rift/a.md')).toBe('One.\n')
})

test('what git does not know of is in no revision', async () => {
  await repository.write('other/rift/a.md', 'One.')
  expect(await read('HEAD', path.join(repository.folder, 'other'))).toMatchObject({ texts: new Map() })
})

describe('why there is nothing to read is told', () => {
  test.each(['nowhere', '--upload-pack=x', '', 'HEAD:corpus'])('of revision "%s"', async (revision) => {
    expect(await read(revision)).toEqual({ reason: `there is no revision ${revision}` })
  })

  test('without a repository', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'no-git-'))
    expect(await read('HEAD', folder)).toEqual({ reason: 'the folder is in no git repository' })
    await rm(folder, { recursive: true })
  })

  test('without git', async () => {
    const { PATH } = process.env
    process.env['PATH'] = '/nowhere'
    try {
      expect(await read('HEAD')).toEqual({ reason: 'git is not installed' })
    } finally {
      process.env['PATH'] = PATH
    }
  })
})
