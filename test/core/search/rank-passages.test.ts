import { describe, expect, test } from 'vitest'
import type { Concept } from '../../../src/core/search/concept.ts'
import { openIndex } from '../../../src/core/search/passage-index.ts'
import { rankPassages } from '../../../src/core/search/rank-passages.ts'
import { finish } from '../../../src/core/steps.ts'
import { indexOf, passagesOf } from '../../given/passages.ts'

const concept = (term: string, over: Partial<Concept> = {}): Concept => ({
  ...{ surface: term, word: term, terms: [term], kin: [], hints: [], topic: undefined, name: 'none', clause: 0, weight: 1 },
  ...over,
})

/** The places of these texts in the order of their rank. */
function ranked(concepts: readonly Concept[], ...texts: readonly string[]) {
  const { parts, postings } = indexOf(passagesOf(...texts))
  return rankPassages(concepts, finish(openIndex(parts, postings)))
}
const order = (concepts: readonly Concept[], ...texts: readonly string[]) => ranked(concepts, ...texts).map(({ place }) => place)

describe('comes first', () => {
  test.each([
    ['what holds more of the question', ['Aid.', 'Aid for Rafah.'], [1, 0]],
    [
      'what holds it in one sentence',
      ['Aid stopped early there. Trucks waited near Rafah.', 'Aid stopped early there, trucks waited near Rafah.'],
      [1, 0],
    ],
    ['what holds its words side by side', ['Aid was late to the town of Rafah.', 'Aid for Rafah came late to the town.'], [1, 0]],
    ['the first of equal ones', ['Aid for Rafah.', 'Aid for Rafah.'], [0, 1]],
  ])('%s', (_, texts, places) => {
    expect(order([concept('aid'), concept('rafah')], ...texts)).toEqual(places)
  })

  test('what holds a word rather than what is only hinted at', () => {
    const concepts = [concept('aid', { hints: [{ term: 'relief', weight: 0.3 }] })]
    expect(order(concepts, 'Relief.', 'Aid.', 'Tanks.')).toEqual([1, 0])
  })

  test('what holds another word than one that says how it is asked', () => {
    const concepts = [concept('keep', { weight: 0.15 }), concept('aid', { weight: 0.16 })]
    expect(order(concepts, 'Keep tanks, tents, trucks, flour.', 'Aid, tanks, tents, trucks, flour, boats.')).toEqual([1, 0])
  })

  test('what holds another word than one that only frames the question', () => {
    expect(order([concept('explain', { weight: 0 }), concept('aid')], 'Explain.', 'Aid.', 'Aid.', 'Aid.')).toEqual([1, 2, 3, 0])
  })
})

test('of those after the first, one comes earlier that speaks of the same as the first does', () => {
  const texts = [
    'Aid, iron, lead.',
    'Aid, aid, tents and flour.',
    'Aid, tents, flour.',
    'Oil.',
    'Gas.',
    'Coal.',
    'Wood.',
    'Tin.',
    'Tents.',
    'Flour.',
  ]
  expect(order([concept('aid')], ...texts)).toEqual([1, 2, 0])
})

test('the first stays where it is, and none has a higher score', () => {
  const alike = Array.from({ length: 3 }, () => 'Aid, tents, flour.')
  const others = Array.from({ length: 30 }, (_, index) => `Other${index}.`)
  const [first, second] = ranked([concept('aid')], 'Aid, iron, lead.', ...alike, ...others)
  expect(first?.place).toBe(0)
  expect(first?.score).toBe(second?.score)
})

test('says of each passage what was read in it', () => {
  const [first] = ranked([concept('aid'), concept('rafah'), concept('pasta', { terms: [] })], 'Tanks.', 'Aid for Rafah.')
  expect(first).toMatchObject({ place: 1, reading: { sentence: expect.closeTo(2 / 3), adjacent: 1 / 2 } })
  expect([...(first?.reading.present ?? [])]).toEqual([0, 1])
})

test('at most fifty are found', () => {
  expect(order([concept('aid')], ...Array.from({ length: 120 }, () => 'Aid.'))).toHaveLength(50)
})

test('nothing is found for nothing', () => {
  expect(order([], 'Aid.')).toEqual([])
  expect(order([concept('pasta')], 'Aid.')).toEqual([])
})
