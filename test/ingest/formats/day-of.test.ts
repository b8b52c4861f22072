import { expect, test } from 'vitest'
import { dayOf } from '../../../src/ingest/formats/day-of.ts'

test.each([
  ['2024-04-05', '2024-04-05'],
  [' 2024/04/05 ', '2024-04-05'],
  ['20240405', '2024-04-05'],
  ['D:20240405100000', '2024-04-05'],
  ['2024-04-05T23:30:00-04:00', '2024-04-05'],
  ['April 5, 2024', '2024-04-05'],
  ['5 Apr 2024', '2024-04-05'],
  ['Fri, 05 Apr 2024 10:00:00 GMT', '2024-04-05'],
])('%j speaks of %s', (text, day) => {
  expect(dayOf(text)).toBe(day)
})

test.each(['', 'yesterday', '2024', 'April 2024', '2024-02-30', '2024-13-01', '202404051', 'page 12 of 2024'])(
  '%j names no day',
  (text) => {
    expect(dayOf(text)).toBeUndefined()
  },
)
