import { expect, test } from 'vitest'
import { openIndex } from '../../../src/core/search/passage-index.ts'
import { finish } from '../../../src/core/steps.ts'
import { indexOf, passagesOf } from '../../given/passages.ts'

const { parts, postings } = indexOf(passagesOf('Aid for Rafah.', 'The tanks left.'))
const index = finish(openIndex(parts, postings))

test('scores passages by their place, with the posting lists it was opened on', () => {
  expect(index.score([{ term: 'tank', weight: 1 }], 10).map(({ passage }) => passage)).toEqual([1])
  expect(index.score([{ term: 'pasta', weight: 1 }], 10)).toEqual([])
})

test('knows its size, its words and its sequences', () => {
  expect([index.size, index.vocabulary.frequency('rafah'), index.vocabulary.frequency('pasta')]).toEqual([2, 1, 0])
  expect(index.sequences).toBe(parts.sequences)
})
