import { describe, expect, test } from 'vitest'
import type { Topic } from '../../../src/core/corpus/topic.ts'
import { createAnalyzer } from '../../../src/core/search/analyzer.ts'
import { conceptOf, FLOOR, type Lexicon, LIGHTEST, type Place } from '../../../src/core/search/concept.ts'

const GAZA: Topic = { id: 'gaza', name: 'Gaza Strip', kind: 'place', aliases: [], related: [] }
const FREQUENCIES = new Map([
  ['aid', 9],
  ['vote', 1],
  ['gaza', 3],
  ['strip', 1],
  ['#gaza', 3],
])

const analyze = createAnalyzer('en')
const lexicon: Lexicon = {
  analyze,
  mentions: () => [],
  frequency: (term) => FREQUENCIES.get(term) ?? 0,
  isName: (term) => term === 'gaza',
  looksLikeName: (surface) => /^[\p{Lu}\p{N}]/u.test(surface),
  correct: () => undefined,
  variants: () => [],
  size: 10,
}

const wordIn = (text: string, index = 0, over: Partial<Place> = {}) =>
  conceptOf(analyze(text).slice(index, index + 1), { topic: undefined, clause: 0, measured: false, ...over }, lexicon)

describe('a word weighs', () => {
  test('the more the rarer it is, and at least the floor', () => {
    expect(wordIn('vote').weight).toBeCloseTo(FLOOR + 1, 12)
    expect(wordIn('aid').weight).toBeLessThan(wordIn('vote').weight)
    expect(wordIn('aid').weight).toBeGreaterThan(FLOOR)
  })

  test('more than the rarest when no passage has it', () => {
    expect(wordIn('pasta').weight).toBeGreaterThan(wordIn('vote').weight)
    expect(wordIn('pasta').terms).toEqual([])
  })

  test('next to nothing when it says how something is asked, unless it is what is asked', () => {
    expect(wordIn('important').weight).toBe(LIGHTEST)
    expect(wordIn('important', 0, { measured: true }).weight).toBeGreaterThan(LIGHTEST)
  })
})

test.each([
  ['known, when passages write it as one', 'gaza', 0, 'known'],
  ['unknown, when it has a capital inside the question', 'about Nasrallah', 1, 'unknown'],
  ['unknown, when it is a number', '2014', 0, 'unknown'],
  ['none, when it has a capital only because it begins', 'Pasta', 0, 'none'],
  ['none, when it is no name', 'aid', 0, 'none'],
])('a name is %s', (_, text, index, name) => {
  expect(wordIn(text, index).name).toBe(name)
})

test('a topic is found by its own term, and hinted at by the words of its name', () => {
  const concept = conceptOf(analyze('Gaza Strip'), { topic: GAZA, clause: 0, measured: false }, lexicon)
  expect(concept).toMatchObject({ terms: ['#gaza'], name: 'known', surface: 'Gaza Strip' })
  expect(concept.hints.map(({ term }) => term)).toEqual(expect.arrayContaining(['gaza', 'strip']))
})
