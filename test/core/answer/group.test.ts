import { expect, test } from 'vitest'
import type { Companions } from '../../../src/core/answer/companions.ts'
import { group } from '../../../src/core/answer/group.ts'
import type { Passage } from '../../../src/core/corpus/article.ts'
import { passageOf } from '../../given/article.ts'

const [a, b, c, d] = [passageOf('a'), passageOf('b'), passageOf('c'), passageOf('d')] as const

/** Which passages are never shown without which. */
const joined =
  (...pairs: readonly (readonly [Passage, Passage])[]): Companions =>
  (passage) =>
    pairs.filter(([one]) => one === passage).map(([, other]) => ({ passage: other, relation: 'disputes' }))

const placed = (shown: readonly Passage[], companions: Companions) =>
  group(shown, [], companions).map(({ passage, relation }) => (relation === undefined ? passage.text : `${passage.text} ${relation}`))

test('what stands by itself keeps its order', () => {
  expect(placed([b, a, c], joined())).toEqual(['b', 'a', 'c'])
})

test('what is never shown without another is right above it, wherever the other would have been', () => {
  expect(placed([a, b, c], joined([a, c]))).toEqual(['a', 'c disputes', 'b'])
})

test('the companion of a companion comes too, and nothing comes twice', () => {
  expect(placed([a, b], joined([a, c], [c, d], [d, a], [b, a]))).toEqual(['a', 'c disputes', 'd disputes', 'b'])
})
