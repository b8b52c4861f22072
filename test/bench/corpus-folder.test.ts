import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { corpusOf } from '../../bench/corpus.ts'
import { withCorpusFolder } from '../../bench/corpus-folder.ts'
import { createLoad } from '../../bench/load.ts'
import { readCorpus } from '../../src/store/read-corpus.ts'

const { material } = await createLoad({ size: 25, questions: 1 })

test('a folder holds every text, ten to an article, as a corpus that can be read', async () => {
  const { collections } = await withCorpusFolder(material.texts, readCorpus)
  const [collection] = collections
  expect(collection?.articles).toHaveLength(3)
  const sorted = (texts: readonly string[] | undefined) => [...(texts ?? [])].sort()
  expect(sorted(collection?.passages.map(({ text }) => text))).toEqual(sorted(material.texts.map(({ text }) => text)))
})

test('the folder is gone afterwards, even after a failure', async () => {
  let seen = ''
  const failing = withCorpusFolder(material.texts, async (folder) => {
    seen = folder
    throw new Error('on purpose')
  })
  await expect(failing).rejects.toThrow('on purpose')
  expect(seen).not.toBe('')
  expect(existsSync(seen)).toBe(false)
})

test('a corpus in memory has the same articles, and anchors that are the ids', () => {
  const [collection] = corpusOf(material).collections
  expect(collection?.articles.map(({ passages }) => passages.length)).toEqual([10, 10, 5])
  expect(collection?.passages.map(({ anchor }) => anchor)).toEqual(material.texts.map(({ id }) => id))
})
