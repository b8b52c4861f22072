import { expect, test } from 'vitest'
import { isBelonging } from '../../../src/core/search/belongings.ts'

test.each(['uncle', 'kids', 'boss', 'class', 'essay'])('"my %s" is in no passage', (word) => {
  expect(isBelonging(word)).toBe(true)
})

test.each(['laptop', 'country', 'vote', '', 'constructor'])('"my %s" may be', (word) => {
  expect(isBelonging(word)).toBe(false)
})
