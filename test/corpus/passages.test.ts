import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCorpus } from '../../src/store/read-corpus.ts'

const { collections } = await readCorpus(path.join(import.meta.dirname, '..', '..', 'corpus'))
const passagesOf = (name: string) => collections.find((collection) => collection.name === name)?.passages ?? []
const twice = (texts: readonly string[]) => texts.filter((text, index) => texts.indexOf(text) !== index)

describe.each(['rift', 'guide'])('corpus/%s', (name) => {
  test('says a thing once', () => {
    expect(passagesOf(name).length).toBeGreaterThan(20)
    expect(twice(passagesOf(name).flatMap(({ heading }) => heading ?? []))).toEqual([])
  })
})

test('each of the 21 paragraphs has a summary of 35 to 110 words', () => {
  const summaries = passagesOf('rift')
  expect(new Set(summaries.map(({ locator }) => locator)).size).toBe(21)
  const lengths = summaries.map(({ text, anchor }) => ({ anchor, words: text.split(/\s+/).length }))
  expect(lengths.filter(({ words }) => words < 35 || 110 < words)).toEqual([])
})
