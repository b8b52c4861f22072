import { describe, expect, test } from 'vitest'
import type { Concept } from '../../../src/core/search/concept.ts'
import { type Asking, outcomeOf } from '../../../src/core/search/confidence.ts'
import type { Reading } from '../../../src/core/search/reading.ts'
import { conceptOf } from '../../given/concepts.ts'

/** A reading of sentences, each the places of the concepts that stand in it. */
const readingOf = (...sentences: readonly (readonly number[])[]): Reading => ({
  present: new Set(sentences.flat()),
  sentences: sentences.map((sentence) => new Set(sentence)),
  sentence: 0,
  adjacent: 0,
})

const word = (surface: string, over: Partial<Concept> = {}) => conceptOf(surface, over)
const name = (surface: string, over: Partial<Concept> = {}) => conceptOf(surface, { name: 'known', ...over })
const unknown = (surface: string, over: Partial<Concept> = {}) => conceptOf(surface, { terms: [], weight: 1.6, ...over })
const light = (surface: string) => conceptOf(surface, { weight: 0.15 })

/** The outcome where the passages read so measure nothing, and no measure is asked for. */
const outcome = (concepts: readonly Concept[], readings: readonly Reading[], over: Partial<Asking> = {}) =>
  outcomeOf(
    { concepts, measured: new Map(), knowsForms: true, ...over },
    readings.map((reading) => ({ reading, measures: () => false })),
  )

describe('one question', () => {
  test.each([
    ['on a word that stands there', [word('aid')], [readingOf([0])], 'answered'],
    ['on a word that stands nowhere', [unknown('pasta')], [], 'nothing-found'],
    ['on nothing', [], [readingOf([])], 'nothing-found'],
    ['on a word that says how something is asked, alone', [light('time')], [readingOf([0])], 'answered'],
    ['that nothing was found for', [word('aid'), word('vote')], [], 'nothing-found'],
    ['who founded Hezbollah, which nobody says', [unknown('founded'), name('Hezbollah')], [readingOf([1])], 'partial'],
    ['who founded a movement without a name', [unknown('founded'), word('movement')], [readingOf([1])], 'nothing-found'],
    ['of which a third is unknown', [word('aid'), word('rafah'), unknown('why')], [readingOf([0, 1])], 'answered'],
    ['on little besides a name', [unknown('a'), unknown('b'), name('Hezbollah', { weight: 1.2 })], [readingOf([2])], 'partial'],
    ['on little besides a word', [unknown('a'), unknown('b'), word('movement', { weight: 1.2 })], [readingOf([2])], 'nothing-found'],
    ['of two words in one sentence', [word('aid'), word('rafah')], [readingOf([0, 1])], 'answered'],
    ['of two words in sentences that follow each other', [word('aid'), word('rafah')], [readingOf([0], [1])], 'answered'],
    ['of two words far apart', [word('aid'), word('rafah')], [readingOf([0], [], [1])], 'partial'],
    ['of two words in two passages', [word('aid'), word('rafah')], [readingOf([0]), readingOf([1])], 'partial'],
    ['on a name in two passages', [name('Biden'), word('rafah')], [readingOf([0]), readingOf([1])], 'partial'],
    [
      'with an unknown name, whatever else stands there',
      [word('aid'), word('rafah'), word('vote'), unknown('Ruritania', { name: 'unknown', weight: 0.3 })],
      [readingOf([0, 1, 2])],
      'partial',
    ],
    ['with a word that says how it is asked', [word('aid'), word('rafah'), light('keep')], [readingOf([0, 1])], 'answered'],
    [
      'of which one word in many is unknown',
      [word('a'), word('b'), word('c'), word('d'), unknown('e')],
      [readingOf([0, 1, 2, 3])],
      'answered',
    ],
    ['of which most is unknown', [word('a'), unknown('b'), unknown('c'), unknown('d')], [readingOf([0])], 'nothing-found'],
    ['of many words, few of them in a sentence', [word('a'), word('b'), word('c'), word('d'), word('e')], [readingOf([0, 1])], 'partial'],
    ['whose answer is not the best passage', [word('aid'), word('rafah')], [readingOf([0]), readingOf([0, 1])], 'answered'],
  ] as const)('%s', (_, concepts, readings, expected) => {
    expect(outcome(concepts, readings)).toBe(expected)
  })
})

describe('of what is asked of a name', () => {
  const wife = [unknown('wife'), name('Yoav'), name('Gallant')]

  test.each([
    ['nothing is said', wife, [readingOf([1, 2])], 'partial'],
    [
      'too little is said',
      [unknown('price'), unknown('oil'), word('sold'), name('Saudi'), name('Arabia')],
      [readingOf([2, 3, 4])],
      'partial',
    ],
    ['enough is said', [word('price'), unknown('oil'), word('sold'), name('Saudi'), name('Arabia')], [readingOf([0, 2, 3, 4])], 'answered'],
    ['it is said where else nothing is', [word('wife'), name('Yoav'), name('Gallant')], [readingOf([0]), readingOf([1, 2])], 'partial'],
    ['nothing is asked but the name', [name('Yoav'), name('Gallant')], [readingOf([0, 1])], 'answered'],
  ] as const)('%s', (_, concepts, readings, expected) => {
    expect(outcome(concepts, readings)).toBe(expected)
  })

  test('it may be said in another form, where forms are not known', () => {
    expect(outcome(wife, [readingOf([1, 2])], { knowsForms: false })).toBe('answered')
  })
})

describe('where a number is asked for', () => {
  const concepts = [word('soldiers'), name('Israel')]
  const asking: Asking = { concepts, measured: new Map([[0, 'number']]), knowsForms: true }
  const [silent, counting] = [false, true].map((counts) => ({ reading: readingOf([0, 1]), measures: () => counts })) as [never, never]

  test.each([
    ['a passage that counts nothing is no answer', [silent], 'partial'],
    ['a passage that counts something is', [silent, counting], 'answered'],
  ] as const)('%s', (_, evidence, expected) => {
    expect(outcomeOf(asking, evidence)).toBe(expected)
  })

  test('another question in the same query needs none', () => {
    expect(outcome([word('aid'), word('vote', { clause: 1 })], [readingOf([0, 1])], { measured: new Map([[1, 'number']]) })).toBe('partial')
    expect(outcome([word('aid')], [readingOf([0])], { measured: new Map([[1, 'number']]) })).toBe('answered')
  })
})

describe('two questions in one', () => {
  const second = { clause: 1 }

  test.each([
    ['are answered when both are', [word('aid'), word('vote', second)], [readingOf([0]), readingOf([1])], 'answered'],
    ['are partly answered when one is', [word('aid'), unknown('pasta', second)], [readingOf([0])], 'partial'],
    [
      'are partly answered when one is of a name that is unknown',
      [word('aid'), unknown('Ruritania', { ...second, name: 'unknown' })],
      [readingOf([0])],
      'partial',
    ],
    [
      'are answered when one is and the other asks nothing',
      [word('aid'), word('do', { ...second, weight: 0.15 })],
      [readingOf([0])],
      'answered',
    ],
    ['find nothing when neither does', [unknown('pasta'), unknown('sauce', second)], [readingOf([])], 'nothing-found'],
  ] as const)('%s', (_, concepts, readings, expected) => {
    expect(outcome(concepts, readings)).toBe(expected)
  })
})

test('it is no matter how many more passages there are', () => {
  const concepts = [word('aid'), word('rafah'), unknown('founded')]
  const few = [readingOf([0, 1])]
  expect(outcome(concepts, [...few, ...Array.from({ length: 50 }, () => readingOf([0]))])).toBe(outcome(concepts, few))
})

test('a passage of two hundred thousand sentences is judged', () => {
  expect(outcome([word('aid')], [{ ...readingOf([0]), sentences: Array.from({ length: 200_000 }, () => new Set([0])) }])).toBe('answered')
})
