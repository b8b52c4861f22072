import { expect, test } from 'vitest'
import { dateText } from '../../../src/core/answer/date-text.ts'

test.each([
  ['2024-04-05', '5 April 2024'],
  ['2024-12-31', '31 December 2024'],
  ['1999-01-01', '1 January 1999'],
])('%s is written %s, in whatever time zone', (iso, text) => {
  expect(dateText(iso)).toBe(text)
})
