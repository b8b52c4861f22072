import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createArticleWriter } from '../../src/ingest/article-writer.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rift-writer-'))
})

afterEach(() => rm(folder, { recursive: true }))

const detailsOf = (title: string) => ({ title, publisher: 'P', published: null, url: null, language: 'en' })

test('passages go to the file of their article, and two articles of one title to two', async () => {
  const { add, end } = createArticleWriter(folder)
  const [one, other] = [detailsOf('A rift'), detailsOf('A rift')]
  await add(one, { id: 'a', text: 'One.' })
  await add(other, { id: 'b', text: 'Two.' })
  await add(one, { id: 'c', text: 'Three.' })
  expect(await end()).toEqual({ passages: 3, articles: 2, renamed: 0 })
  expect((await readdir(folder)).sort()).toEqual(['a-rift-2.md', 'a-rift.md'])
  expect(await readFile(path.join(folder, 'a-rift.md'), 'utf8')).toMatch(/\{#a ¶1\}\nOne\.\n\n\{#c ¶2\}\nThree\.\n$/)
})

test('an id that is not fit becomes one that is, in the whole collection, and what it was is kept', async () => {
  const { add, end } = createArticleWriter(folder)
  await add(detailsOf('A'), { id: 'Doc 1', text: 'One.' })
  await add(detailsOf('B'), { id: 'doc-1', text: 'Two.' })
  expect(await end()).toMatchObject({ renamed: 2 })
  expect(await readFile(path.join(folder, 'a.md'), 'utf8')).toContain('{#doc-1 ¶1}\n{original-id: Doc 1}\n')
  expect(await readFile(path.join(folder, 'b.md'), 'utf8')).toContain('{#doc-1-2 ¶1}\n{original-id: doc-1}\n')
})

test('of many articles at once no more is held than a few megabytes', async () => {
  const { add, end } = createArticleWriter(folder)
  for (let count = 0; count < 43; count++) await add(detailsOf(`Title ${count}`), { id: `p${count}`, text: 'x'.repeat(100_000) })
  expect(await readdir(folder)).toHaveLength(42)
  expect(await end()).toMatchObject({ passages: 43, articles: 43 })
})
