import { expect, test } from 'vitest'
import { openVocabulary, type VocabularyParts } from '../../../src/core/search/vocabulary.ts'
import { createWordList } from '../../../src/core/search/word-list.ts'
import { finish } from '../../../src/core/steps.ts'

const PARTS: VocabularyParts = {
  terms: ['', 'rafah', 'aid', '#gaza', 'constructor'],
  frequencies: Uint32Array.from([0, 3, 2, 1, 1]),
  capitals: Int32Array.from([0, 2, -5, 0, 0]),
  words: createWordList([['rafah', 4]]),
}
const vocabulary = finish(openVocabulary(PARTS))

test.each([
  ['rafah', 1, 3, true],
  ['aid', 2, 2, false],
  ['#gaza', 3, 1, false],
  ['constructor', 4, 1, false],
  ['pasta', undefined, 0, false],
  ['', undefined, 0, false],
  ['__proto__', undefined, 0, false],
])('of "%s" it knows the number %s, the frequency %i, and whether it is a name: %s', (term, number, frequency, isName) => {
  expect([vocabulary.numberOf(term), vocabulary.frequency(term), vocabulary.isName(term)]).toEqual([number, frequency, isName])
})

test('lists its terms, without the one that is none, and its words', () => {
  expect([...vocabulary.terms()]).toEqual(['rafah', 'aid', '#gaza', 'constructor'])
  expect(vocabulary.words).toBe(PARTS.words)
})

test('a large one is opened in steps', () => {
  const terms = ['', ...Array.from({ length: 5000 }, (_, index) => `w${index}`)]
  let steps = 0
  for (const _ of openVocabulary({ ...PARTS, terms })) steps++
  expect(steps).toBeGreaterThan(4)
})
