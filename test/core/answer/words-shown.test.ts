import { expect, test } from 'vitest'
import { wordShown, wordsShown } from '../../../src/core/answer/words-shown.ts'

test('few words are shown as they are', () => {
  expect(wordsShown(['pasta', 'rice'])).toEqual(['pasta', 'rice'])
})

test('many words, or long ones, are shown in short', () => {
  const shown = wordsShown(Array.from({ length: 50 }, () => 'x'.repeat(100)))
  expect(shown).toHaveLength(8)
  expect(new Set(shown)).toEqual(new Set([`${'x'.repeat(39)}…`]))
  expect(wordShown('x'.repeat(40))).toBe('x'.repeat(40))
})
