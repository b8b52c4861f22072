import { expect, test } from 'vitest'
import { isolateIn } from '../../../src/core/voice/isolate-in.ts'

test.each([
  ['ltr', 'Rafah', 'Rafah'],
  ['ltr', 'رفح', '\u2068رفح\u2069'],
  ['rtl', 'Rafah', '\u2068Rafah\u2069'],
  ['rtl', 'رفح', '\u2068رفح\u2069'],
  ['rtl', '¶9–10', '\u2068¶9–10\u2069'],
  ['rtl', 'a\u2066b', '\u2068ab\u2069'],
  ['rtl', '', ''],
] as const)('%s: %j', (direction, text, isolated) => {
  expect(isolateIn(direction, text)).toBe(isolated)
})

test('twice is once', () => {
  expect(isolateIn('rtl', isolateIn('rtl', 'Rafah'))).toBe('\u2068Rafah\u2069')
})
