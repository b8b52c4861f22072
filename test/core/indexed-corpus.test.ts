import { expect, test } from 'vitest'
import { indexCorpus, openLibrary } from '../../src/core/indexed-corpus.ts'
import { finish } from '../../src/core/steps.ts'
import { richCorpus } from '../given/rich-corpus.ts'

const corpus = richCorpus()

test('every collection has an index for each of its languages', () => {
  const { indexes } = finish(indexCorpus(corpus))
  expect(corpus.collections.map(({ name }, place) => [name, indexes[place]?.map(({ parts }) => parts.size)])).toEqual([
    ['guide', [1]],
    ['news', [1]],
    ['rift', [5, 1, 1, 1]],
  ])
})

test('is indexed a passage at a time', () => {
  let steps = 0
  for (const _ of indexCorpus(corpus)) steps++
  expect(steps).toBe(corpus.collections.flatMap(({ passages }) => passages).length)
})

test('opens as a library of the corpus’s edition, with a shelf for each collection', () => {
  const { edition, shelves } = finish(openLibrary(finish(indexCorpus(corpus))))
  expect(edition).toBe(corpus.edition)
  expect(Array.from(shelves, ([name, shelf]) => [name, shelf.name, shelf.articles.length])).toEqual([
    ['guide', 'guide', 1],
    ['news', 'news', 1],
    ['rift', 'rift', 5],
  ])
  expect(
    shelves
      .get('rift')
      ?.rank('rafah offensive', 1)
      .map(({ anchor }) => anchor),
  ).toEqual(['rafah'])
  expect(
    shelves
      .get('news')
      ?.rank('Рафах', 1)
      .map(({ anchor }) => anchor),
  ).toEqual(['ru-1'])
})
