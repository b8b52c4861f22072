import { expect, test } from 'vitest'
import { wordCount } from '../../src/workshop/word-count.ts'

test.each([
  ['', 0],
  ['— …', 0],
  ['The U.S. abstained.', 3],
  ['加沙地带的战争', 4],
])('%s', (text, count) => {
  expect(wordCount(text)).toBe(count)
})
