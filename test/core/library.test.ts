import { expect, test } from 'vitest'
import { createLibrary } from '../../src/core/library.ts'
import { manyLanguages } from '../given/languages.ts'
import { sampleLibrary } from '../given/library.ts'

test('a library has a shelf for each collection, of one edition', () => {
  const { edition, shelves } = sampleLibrary()
  expect([...shelves.keys()]).toEqual(['guide', 'rift'])
  expect([...shelves.values()].map((shelf) => [shelf.name, shelf.edition])).toEqual([
    ['guide', edition],
    ['rift', edition],
  ])
})

test('a shelf answers from its own collection alone', () => {
  const request = { limit: 3, page: 1, characters: 800 }
  const { shelves } = sampleLibrary()
  expect(shelves.get('rift')?.ask('offensive in Rafah', request).outcome).toBe('answered')
  expect(shelves.get('guide')?.ask('offensive in Rafah', request).outcome).toBe('nothing-found')
})

test('the same corpus gives the same answers', () => {
  const request = { limit: 5, page: 1, characters: 300 }
  const answers = () => {
    const shelf = createLibrary(manyLanguages()).shelves.get('rift')
    return ['rafah', 'who is netanyahu', 'غزة', '加沙', 'Waffenruhe'].map((query) =>
      shelf?.ask(query, request).excerpts.map(({ passage, score }) => [passage.id, score]),
    )
  }
  expect(answers()).toEqual(answers())
})
