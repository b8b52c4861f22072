import { expect, test } from 'vitest'
import { openEnglishDictionary } from '../../../src/core/search/dictionary.ts'

const { list, placeOf, likeness } = openEnglishDictionary()
const between = (one: string, other: string) => likeness(placeOf(one) ?? Number.NaN, placeOf(other) ?? Number.NaN)

test('knows common words, in order', () => {
  expect(list.words.length).toBe(32_000)
  expect(list.words.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(list.words)
  expect([placeOf('quarrel') === undefined, placeOf('qxz'), placeOf(''), placeOf('constructor')?.constructor]).toEqual([
    false,
    undefined,
    undefined,
    undefined,
  ])
})

test('a word is in its own company', () => {
  expect(between('quarrel', 'quarrel')).toBeCloseTo(1, 5)
})

test.each([
  ['quarrel', 'feud', 'banana'],
  ['furious', 'angry', 'wooden'],
  ['gunmen', 'militants', 'violins'],
  ['pier', 'dock', 'senator'],
])('%s is used more like %s than %s', (word, near, far) => {
  expect(between(word, near)).toBeGreaterThan(0.5)
  expect(between(word, far)).toBeLessThan(0.2)
  expect(between(near, word)).toBe(between(word, near))
})
