import { expect, test } from 'vitest'
import { parseRights, RIGHTS_PATTERN, wordsAllowed } from '../../../src/core/corpus/rights.ts'

test.each([
  ['summary', { kind: 'summary' }, Number.POSITIVE_INFINITY],
  ['full', { kind: 'full' }, Number.POSITIVE_INFINITY],
  ['quote:1', { kind: 'quote', words: 1 }, 1],
  ['quote:99999', { kind: 'quote', words: 99_999 }, 99_999],
])('%s is understood', (text, rights, words) => {
  expect(text).toMatch(RIGHTS_PATTERN)
  expect(parseRights(text)).toEqual(rights)
  expect(wordsAllowed(parseRights(text))).toBe(words)
})

test.each(['', 'quote', 'quote:', 'quote:0', 'quote:05', 'quote:-1', 'quote:1.5', 'quote:100000', 'Full', 'full ', 'none'])(
  '"%s" is no right',
  (text) => {
    expect(text).not.toMatch(RIGHTS_PATTERN)
  },
)
