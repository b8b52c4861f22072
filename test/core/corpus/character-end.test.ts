import fc from 'fast-check'
import { expect, test } from 'vitest'
import { characterEnd } from '../../../src/core/corpus/character-end.ts'
import { prose } from '../../given/texts.ts'

const cut = (text: string, limit: number) => text.slice(0, characterEnd(text, limit))

test.each([
  ['fits', 'Rafah', 5, 'Rafah'],
  ['has plain letters', 'Rafah', 3, 'Raf'],
  ['has an emoji of two units', 'ab😀', 3, 'ab'],
  ['has an emoji of several people', 'ab👩‍👩‍👧‍👦', 9, 'ab'],
  ['has an emoji with a colour', 'a👍🏽', 3, 'a'],
  ['has a flag', 'a🇸🇪', 3, 'a'],
  ['has a letter and its accent', 'cafe\u0301', 4, 'caf'],
  ['has a vowel sign', 'कि', 1, 'क'],
  ['is one emoji longer than the room', '👩‍👩‍👧‍👦', 4, '👩‍'],
  ['is half an emoji in', '😀', 1, ''],
  ['has no room', 'Rafah', 0, ''],
  ['has less than no room', 'Rafah', -3, ''],
])('a text that %s keeps whole characters', (_, text, limit, kept) => {
  expect(cut(text, limit)).toBe(kept)
})

test('never more than the limit, never half a surrogate pair, and nothing only where no character fits', () => {
  fc.assert(
    fc.property(prose(0, 20), fc.nat(120), (text, limit) => {
      const kept = cut(text, limit)
      expect(kept.length).toBeLessThanOrEqual(limit)
      expect(kept.isWellFormed()).toBe(true)
      if (1 < limit) expect(kept === '').toBe(text === '')
    }),
    { numRuns: 500 },
  )
})
