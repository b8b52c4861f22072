import { describe, expect, test } from 'vitest'
import type { Concept } from '../../../src/core/search/concept.ts'
import { createRead } from '../../../src/core/search/reading.ts'
import type { Vocabulary } from '../../../src/core/search/vocabulary.ts'
import { createWordList } from '../../../src/core/search/word-list.ts'
import { conceptOf } from '../../given/concepts.ts'

const TERMS = ['', 'aid', 'rafah', 'vote', 'x', '#gaza', 'aids']
const numberOf = (term: string) => (TERMS.indexOf(term) < 1 ? undefined : TERMS.indexOf(term))
const vocabulary: Vocabulary = {
  numberOf,
  frequencyOf: () => 1,
  frequency: () => 1,
  isName: () => false,
  terms: () => TERMS,
  words: createWordList([]),
}

/** Reads a passage of terms; `.` ends a sentence. */
function read(passage: string, concepts: readonly Concept[]) {
  const numbers = passage.split(' ').map((term) => {
    if (term === '.') return 0
    return (numberOf(term) ?? 4) * (term.startsWith('#') ? -1 : 1)
  })
  const reading = createRead(concepts, vocabulary)(Int32Array.from(numbers))
  return { ...reading, present: [...reading.present].sort(), sentences: reading.sentences.map((sentence) => [...sentence].sort()) }
}

const question = ['aid', 'rafah', 'vote'].map((surface) => conceptOf(surface))

describe('a passage', () => {
  test.each([
    ['speaks of what stands in it', 'aid x . vote .', [0, 2], [[0], [2], []]],
    ['has a last sentence without an end', 'aid . x vote', [0, 2], [[0], [2]]],
    ['keeps sentences without any of it in their place', 'aid . x . . vote .', [0, 2], [[0], [], [], [2], []]],
    ['speaks of nothing that was asked', 'x x .', [], [[], []]],
  ])('%s', (_, passage, present, sentences) => {
    expect(read(passage, question)).toMatchObject({ present, sentences })
  })
})

test('its best sentence covers a share of the weight', () => {
  const weighed = question.map((concept, place) => ({ ...concept, weight: place + 1 }))
  expect(read('aid x . rafah vote .', weighed).sentence).toBeCloseTo(5 / 6)
  expect(read('x .', weighed).sentence).toBe(0)
})

describe('neighbours of the question are neighbours in the passage', () => {
  test.each([
    ['side by side', 'aid rafah .', 1 / 2],
    ['with one word between', 'aid x rafah .', 1 / 2],
    ['with a topic between, which takes no room', 'aid x #gaza rafah .', 1 / 2],
    ['all of them', 'aid rafah vote .', 1],
    ['but not far apart', 'aid x x rafah .', 0],
    ['but not the other way round', 'rafah aid .', 0],
    ['but not over the end of a sentence', 'aid . rafah .', 0],
  ])('%s', (_, passage, share) => {
    expect(read(passage, question).adjacent).toBeCloseTo(share)
  })

  test('but a single word has none', () => {
    expect(read('aid .', question.slice(0, 1)).adjacent).toBe(0)
  })
})

test('topics, which take no room, and kin count as well', () => {
  const concepts = [conceptOf('aid', { kin: ['aids'] }), conceptOf('gaza', { terms: ['#gaza'] })]
  expect(read('aids x #gaza x .', concepts)).toMatchObject({ present: [0, 1], adjacent: 1 })
})

test('two hundred thousand sentences are read', () => {
  expect(read('aid . '.repeat(200_000).trim(), question)).toMatchObject({ present: [0], sentence: 1 / 3 })
})
