import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Addition, addArticle } from '../../src/ingest/add-article.ts'
import { passagesOf } from '../../src/ingest/body/passages-of.ts'
import { readCorpus } from '../../src/store/read-corpus.ts'
import { corpusFolder } from '../given/corpus-folder.ts'
import { PARAGRAPHS } from '../given/documents.ts'

let corpus = ''

beforeEach(async () => {
  corpus = await corpusFolder()
})

afterEach(() => rm(corpus, { recursive: true }))

const details = {
  title: 'The Ferry That Stopped',
  publisher: 'P',
  published: '2024-04-05',
  url: 'https://paper.example/2024/le-bac.html',
  language: 'en',
}
const passages = passagesOf(PARAGRAPHS.map((text) => ({ kind: 'paragraph', text })))
const add = (over: Partial<Addition> = {}) => addArticle({ corpus, collection: 'rift', rights: 'full', details, passages, ...over })

test('an article is added to a collection, and the corpus is read with it', async () => {
  expect(await add()).toEqual({ kind: 'article', file: path.join(corpus, 'rift/the-ferry-that-stopped.md') })
  const { collections } = await readCorpus(corpus)
  const articles = collections.find(({ name }) => name === 'rift')?.articles
  expect(articles?.map(({ title }) => title)).toContain('The Ferry That Stopped')
  expect(articles?.find(({ title }) => title === details.title)?.passages.map(({ text }) => text)).toEqual(PARAGRAPHS)
})

test('ids are new in the collection, drafts and withdrawn ones counted', async () => {
  await add({ rights: 'summary' })
  await add()
  await add({ name: 'again' })
  const anchors = (await readCorpus(corpus)).collections.find(({ name }) => name === 'rift')?.passages.map(({ anchor }) => anchor)
  expect(anchors).toEqual(expect.arrayContaining(['ferry-between-islands-stopped-2', 'ferry-between-islands-stopped-3']))
  expect(new Set(anchors).size).toBe(anchors?.length)
})

test('articles that are added at once have ids of their own', async () => {
  await Promise.all(['one', 'two', 'three', 'four'].map((name) => add({ name })))
  const anchors = (await readCorpus(corpus)).collections.find(({ name }) => name === 'rift')?.passages.map(({ anchor }) => anchor)
  expect(new Set(anchors).size).toBe(anchors?.length)
})

test('an article that may only be summarised is a draft, which is not served before it is renamed', async () => {
  expect(await add({ rights: 'summary' })).toEqual({ kind: 'draft', file: path.join(corpus, 'rift/the-ferry-that-stopped.md.draft') })
  expect((await readCorpus(corpus)).collections.flatMap(({ articles }) => articles.map(({ title }) => title))).not.toContain(details.title)
})

test.each<[string, Partial<Addition>, string]>([
  ['its title', {}, 'the-ferry-that-stopped'],
  ['the name that is given', { name: 'ferry' }, 'ferry'],
  ['its address when the title has other letters', { details: { ...details, title: 'العبارة' } }, 'le-bac'],
  ['its date when there is nothing else', { details: { ...details, title: 'العبارة', url: null } }, 'article-2024-04-05'],
])('its file is called after %s', async (_, over, name) => {
  expect((await add(over)).file).toBe(path.join(corpus, `rift/${name}.md`))
})

test('more than the loader reads is refused, and nothing is written', async () => {
  const many = Array.from({ length: 400 }, (_, index) => ({
    heading: undefined,
    first: index + 1,
    last: index + 1,
    text: 'word '.repeat(2500),
  }))
  await expect(add({ passages: many, collection: 'new' })).rejects.toThrow('Cannot add: the article would be larger than 4 MB; divide it')
  expect(await readdir(corpus)).not.toContain('new')
})

test('what is written is text of one kind of line ending that ends in one', async () => {
  const text = await readFile((await add()).file, 'utf8')
  expect(text).not.toContain('\r')
  expect(text).toMatch(/[^\n]\n$/)
})
