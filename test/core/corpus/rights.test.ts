import { expect, test } from 'vitest'
import { parseRights, RIGHTS_PATTERN, rightsSchema, wordsAllowed, wordsPerAnswer } from '../../../src/core/corpus/rights.ts'

test.each([
  ['summary', { kind: 'summary' }, Number.POSITIVE_INFINITY],
  ['full', { kind: 'full' }, Number.POSITIVE_INFINITY],
  ['link', { kind: 'link' }, 0],
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

test.each([
  ['quote:50', { kind: 'quote', words: 50 }, 50, Number.POSITIVE_INFINITY],
  ['link', { kind: 'link' }, 0, 0],
  [{ quote: 50 }, { kind: 'quote', words: 50 }, 50, Number.POSITIVE_INFINITY],
  [{ quote: 50, answer: 80, day: 900 }, { kind: 'quote', words: 50, answer: 80, day: 900 }, 50, 80],
  [{ quote: 50, answer: 30 }, { kind: 'quote', words: 50, answer: 30 }, 30, 30],
  [{ quote: 50, day: 20 }, { kind: 'quote', words: 50, day: 20 }, 20, 20],
])('%j bounds an excerpt and an answer', (written, rights, excerpt, answer) => {
  expect(rightsSchema.parse(written)).toEqual(rights)
  expect(wordsAllowed(rightsSchema.parse(written))).toBe(excerpt)
  expect(wordsPerAnswer(rightsSchema.parse(written))).toBe(answer)
})

test.each([[{}], [{ quote: 0 }], [{ quote: 1.5 }], [{ quote: 50, day: 0 }], [{ quote: 50, week: 10 }], [50], [null], ['quote']])(
  '%j is refused with what to write',
  (written) => {
    expect(rightsSchema.safeParse(written).error?.issues.map(({ message }) => message)).toEqual([
      'write summary, link, full, quote:N (words), or {quote: 50, answer: 100, day: 1000} with numbers of words',
    ])
  },
)
