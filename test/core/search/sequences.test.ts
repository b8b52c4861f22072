import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createGrowingSequences, sequenceOf } from '../../../src/core/search/sequences.ts'

function partsOf(all: readonly (readonly number[])[]) {
  const sequences = createGrowingSequences()
  for (const terms of all) sequences.add(terms)
  return sequences.parts()
}

test('each passage has its own terms, in order', () => {
  const parts = partsOf([[1, 2, 0], [], [-3, 4, 0]])
  expect([0, 1, 2].map((passage) => [...sequenceOf(parts, passage)])).toEqual([[1, 2, 0], [], [-3, 4, 0]])
  expect([...parts.offsets]).toEqual([0, 3, 3, 6])
})

test('a passage that is not there has none', () => {
  expect([...sequenceOf(partsOf([[1]]), 1)]).toEqual([])
  expect([...sequenceOf(partsOf([]), 0)]).toEqual([])
})

test('takes up no more memory than there are terms', () => {
  expect(partsOf([[1, 2]]).terms).toHaveLength(2)
})

test('holds however much is added, little by little or at once', () => {
  const sequence = fc.oneof(
    fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 20 }),
    fc.constant(Array.from({ length: 5000 }, (_, at) => at)),
  )
  fc.assert(
    fc.property(fc.array(sequence, { maxLength: 40 }), (all) => {
      const parts = partsOf(all)
      expect(all.map((_, passage) => [...sequenceOf(parts, passage)])).toEqual(all)
    }),
  )
})
