import { describe, expect, test } from 'vitest'
import type { Topic } from '../../../src/core/corpus/topic.ts'
import { createAnalyzer } from '../../../src/core/search/analyzer.ts'
import { conceptOf, FLOOR, type Lexicon, LIGHTEST, type Place } from '../../../src/core/search/concept.ts'
import type { Relative } from '../../../src/core/search/relatives.ts'

const GAZA: Topic = { id: 'gaza', name: 'Gaza Strip', kind: 'place', aliases: [], related: [] }
const FREQUENCIES = new Map([
  ['aid', 9],
  ['vote', 1],
  ['gaza', 3],
  ['strip', 1],
  ['#gaza', 3],
  ['&ceasefir', 2],
  ['^wck', 1],
])

const RELATIVES: Readonly<Record<string, readonly Relative[]>> = {
  ballot: [{ term: 'vote', weight: 0.5, isForm: false }],
  voter: [{ term: 'vote', weight: 0.6, isForm: true }],
  aid: [{ term: 'vote', weight: 0, isForm: true }],
}

const analyze = createAnalyzer('en')
const lexicon: Lexicon = {
  analyze,
  mentions: () => [],
  frequency: (term) => FREQUENCIES.get(term) ?? 0,
  isName: (term) => term === 'gaza',
  looksLikeName: (surface) => /^[\p{Lu}\p{N}]/u.test(surface),
  correct: () => undefined,
  transliterate: () => undefined,
  relatives: ({ word }) => RELATIVES[word] ?? [],
  knowsForms: true,
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

describe('a word is found', () => {
  test('by a compound that passages part, and by initials that they spell out, which are a name', () => {
    expect(wordIn('ceasefire')).toMatchObject({ terms: ['&ceasefir'], name: 'none' })
    expect(wordIn('WCK')).toMatchObject({ terms: ['^wck'], name: 'known' })
  })

  test('by another form that passages use', () => {
    expect(wordIn('voter')).toMatchObject({ terms: ['vote'], kin: ['vote'] })
  })

  test('by a word that is used alike only as a hint', () => {
    expect(wordIn('ballot')).toMatchObject({ terms: [], kin: [] })
    expect(wordIn('ballot').hints).toContainEqual(expect.objectContaining({ term: 'vote', weight: 0.5 }))
  })

  test('by another form besides itself, which is no hint', () => {
    expect(wordIn('aid')).toMatchObject({ terms: ['aid'], kin: ['vote'], hints: [] })
  })
})
