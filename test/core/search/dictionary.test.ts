import { describe, expect, test } from 'vitest'
import { openEnglishDictionary } from '../../../src/core/search/dictionary.ts'

const { list, placeOf, likeness, kinship } = openEnglishDictionary()
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

describe('the kinship of words taken together', () => {
  const places = (...words: readonly string[]) => words.map((word) => placeOf(word) ?? Number.NaN)

  test('is theirs on average', () => {
    expect(kinship(places('angry', 'rocks'), places('furious', 'stones'))).toBeGreaterThan(0.6)
    expect(kinship(places('angry', 'rocks'), places('pasta', 'garlic'))).toBeLessThan(0.1)
    expect(kinship(places('angry', 'rocks'), places('rocks', 'angry'))).toBeCloseTo(1, 9)
  })

  test('of one with one is what they are alike', () => {
    expect(kinship(places('quarrel'), places('feud'))).toBeCloseTo(between('quarrel', 'feud'), 6)
  })

  test('counts each word the same, and one that is repeated more', () => {
    const [once, twice] = [places('pasta', 'rocks'), places('pasta', 'rocks', 'rocks')]
    expect(kinship(once, places('rocks'))).toBeCloseTo(kinship(once, places('pasta')), 6)
    expect(kinship(twice, places('rocks'))).toBeGreaterThan(kinship(once, places('rocks')))
  })

  test('is none where there are none', () => {
    expect([kinship([], places('rocks')), kinship(places('rocks'), []), kinship([], [])]).toEqual([0, 0, 0])
  })
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
