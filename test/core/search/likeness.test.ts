import { expect, test } from 'vitest'
import { createLikeness } from '../../../src/core/search/likeness.ts'
import { openIndex } from '../../../src/core/search/passage-index.ts'
import { sequenceOf } from '../../../src/core/search/sequences.ts'
import { finish } from '../../../src/core/steps.ts'
import { indexOf, passagesOf } from '../../given/passages.ts'

/** How like the first text each is, when a word was asked for. */
function likenesses(asked: string, ...texts: readonly string[]): readonly number[] {
  const { parts, postings } = indexOf(passagesOf(...texts))
  const index = finish(openIndex(parts, postings))
  const likeness = createLikeness([{ place: 0, score: 1 }], new Set([index.vocabulary.numberOf(asked) ?? 0]), index)
  return texts.map((_, place) => likeness(sequenceOf(index.sequences, place)))
}

test('what says more of what the best says is more like it', () => {
  const [, both = 0, one = 0, none] = likenesses(
    'aid',
    'Aid, tents and flour.',
    'Aid, tents and flour.',
    'Aid, tents and boats.',
    'Aid.',
    'Oil.',
    'Gas.',
    'Coal.',
  )
  expect(both).toBeGreaterThan(one)
  expect(one).toBeGreaterThan(0)
  expect(none).toBe(0)
})

test('what was asked makes nothing alike, nor does what half of all hold', () => {
  expect(likenesses('aid', 'Aid for tents.', 'Aid.', 'Tents.', 'Tents and oil.')).toEqual([0, 0, 0, 0])
})

test('a long passage is less like it for the same words', () => {
  const long = 'Tents, boats, ports, roads, trucks, planes, ships, wells and farms.'
  const [, short = 0, less = 0] = likenesses('aid', 'Aid and tents.', 'Tents.', long, 'Oil.', 'Gas.', 'Coal.', 'Wood.')
  expect(short).toBeGreaterThan(less)
})

test('no passage is like nothing', () => {
  const { parts, postings } = indexOf(passagesOf('Aid.'))
  const index = finish(openIndex(parts, postings))
  expect(createLikeness([], new Set(), index)(sequenceOf(index.sequences, 0))).toBe(0)
})

test('of the words of a long passage only those that tell most make others alike', () => {
  const words = Array.from({ length: 40 }, (_, index) => `word${index}`)
  const twice = words.slice(0, 30).map((word) => `${word} ${word}`)
  const best = ['aid', ...twice, ...words.slice(30)].join(' ')
  const others = Array.from({ length: 5 }, (_, index) => `Other${index}.`)
  const found = likenesses('aid', best, words.slice(30).join(' '), words.slice(0, 10).join(' '), words.slice(10, 30).join(' '), ...others)
  expect(found[1]).toBe(0)
  expect(found[2]).toBeGreaterThan(0)
})
