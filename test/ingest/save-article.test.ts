import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { saveArticle } from '../../src/ingest/save-article.ts'

let folder = ''
let corpus = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'save-'))
  corpus = path.join(folder, 'corpus')
})

afterEach(() => rm(folder, { recursive: true }))

const save = (text = 'text', over = {}) => saveArticle({ corpus, collection: 'try', file: 'a.md', ...over }, text)
const target = () => path.join(corpus, 'try', 'a.md')

test('a new collection is made, and nothing but the article is left in it', async () => {
  await save()
  expect(await readdir(path.join(corpus, 'try'))).toEqual(['a.md'])
  expect(await readFile(target(), 'utf8')).toBe('text')
})

test('a file that is there stays as it is', async () => {
  await save('first')
  await expect(save('second')).rejects.toThrow(`${target()}: Cannot add: there is such a file; remove it, or give another name with --name`)
  expect(await readFile(target(), 'utf8')).toBe('first')
  expect(await readdir(path.join(corpus, 'try'))).toEqual(['a.md'])
})

test('of many who write at once one is served, and its text is whole', async () => {
  const texts = Array.from({ length: 20 }, (_, index) => `${index} `.repeat(10_000))
  const outcomes = await Promise.allSettled(texts.map((text) => save(text)))
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await readFile(target(), 'utf8')).toBe(texts[outcomes.findIndex(({ status }) => status === 'fulfilled')])
  expect(await readdir(path.join(corpus, 'try'))).toEqual(['a.md'])
})

describe('nothing is written out of the corpus', () => {
  beforeEach(async () => {
    await mkdir(path.join(folder, 'elsewhere'))
    await mkdir(corpus)
  })

  const elsewhere = () => readdir(path.join(folder, 'elsewhere'))

  test('through a collection that is a link', async () => {
    await symlink(path.join(folder, 'elsewhere'), path.join(corpus, 'try'))
    await expect(save()).rejects.toThrow(/try: Cannot add to collection: it is a link/)
    expect(await elsewhere()).toEqual([])
  })

  test('through a collection that is a link to nowhere', async () => {
    await symlink(path.join(folder, 'nowhere'), path.join(corpus, 'try'))
    await expect(save()).rejects.toThrow(/try: Cannot add to collection: /)
    expect(await readdir(folder)).not.toContain('nowhere')
  })

  test('through a file that is a link', async () => {
    await mkdir(path.join(corpus, 'try'))
    await symlink(path.join(folder, 'elsewhere', 'a.md'), target())
    await expect(save()).rejects.toThrow('there is such a file')
    expect(await elsewhere()).toEqual([])
  })

  test.each(['..', '../elsewhere', 'a/b', 'Try', ''])('by a collection called "%s"', async (collection) => {
    await expect(save('text', { collection })).rejects.toThrow('name it with lower-case letters, digits and hyphens, at most 32')
    expect(await elsewhere()).toEqual([])
  })

  test('where a file is in the place of the collection', async () => {
    await writeFile(path.join(corpus, 'try'), '')
    await expect(save()).rejects.toThrow('try: Cannot add to collection: it is not a folder')
  })
})

test('a corpus that is a link may be meant', async () => {
  await mkdir(path.join(folder, 'elsewhere'))
  await symlink(path.join(folder, 'elsewhere'), corpus)
  await save()
  expect(await readdir(path.join(folder, 'elsewhere', 'try'))).toEqual(['a.md'])
})
