import { expect, test } from 'vitest'
import { otherWriting } from '../../../src/core/search/other-writing.ts'

test.each([
  ['two', '2'],
  ['2', 'two'],
  ['oct', 'october'],
  ['october', 'oct'],
  ['ppl', 'people'],
  ["gov't", 'government'],
  ['may', undefined],
  ['22', undefined],
  ['constructor', undefined],
])('"%s" is also written %s', (word, other) => {
  expect(otherWriting(word)).toBe(other)
})
