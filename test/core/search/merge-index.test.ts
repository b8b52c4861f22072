import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Passage } from '../../../src/core/corpus/article.ts'
import { buildIndex } from '../../../src/core/search/build-index.ts'
import { finish } from '../../../src/core/steps.ts'
import { passagesOf, readersOf } from '../../given/passages.ts'

const POOL = passagesOf(
  ...['Aid for Rafah.', 'The tanks left Rafah; rafah.', 'A cease-fire, a vote in the council.', 'offensive words offend Gaza', ''],
  ...['World Central Kitchen sent 30% of the aid.', 'The war in Gaza. The war.', 'The of.', 'غزة', 'Rafah. Rafah. Rafah.'],
)

const readers = readersOf()
const anyPassages: fc.Arbitrary<readonly Passage[]> = fc.shuffledSubarray([...POOL])

test('an index made from one of other passages in any order is the one that is made of all', () => {
  fc.assert(
    fc.property(anyPassages, anyPassages, (before, passages) => {
      const index = finish(buildIndex(before, readers))
      const anew = finish(buildIndex(passages, readers))
      expect(finish(buildIndex(passages, readers, { passages: before, index }))).toEqual(anew)
    }),
    { numRuns: 300 },
  )
})

test('what it is made from stays as it was', () => {
  const before = { passages: POOL, index: finish(buildIndex(POOL, readers)) }
  const copy = structuredClone(before.index)
  finish(buildIndex(POOL.slice(2), readers, before))
  expect(before.index).toEqual(copy)
})

test('when more is taken away than is kept, all that is left is read', () => {
  const before = { passages: POOL, index: finish(buildIndex(POOL, readers)) }
  expect([...buildIndex(POOL.slice(1), readers, before)]).toHaveLength(1)
  expect([...buildIndex(POOL.slice(7), readers, before)]).toHaveLength(POOL.length - 7)
})
