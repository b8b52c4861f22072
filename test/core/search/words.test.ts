import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../../src/core/search/words.ts'
import { anyText } from '../../given/texts.ts'

const surfaces = (text: string) => Array.from(wordsOf(text), ({ surface }) => surface)

describe('a text is parted', () => {
  test.each([
    ['at spaces, dashes and slashes', 'aid—and Rafah/Gaza, cease-fire.', ['aid', 'and', 'Rafah', 'Gaza', 'cease', 'fire']],
    ['not inside abbreviations', 'the U.S. and e.g. this', ['the', 'U.S.', 'and', 'e.g.', 'this']],
    ['not inside numbers', '2,000 of 1.5', ['2,000', 'of', '1.5']],
    ['not before the size of a number', '1.4m, 2.5bn, 1.5k', ['1.4m', '2.5bn', '1.5k']],
    ['before a word that follows a number', '1.5metres', ['1.5', 'metres']],
    ['not at apostrophes inside a word', "don't Biden’s 'quoted'", ["don't", 'Biden’s', 'quoted']],
    ['not at the mark of a Hebrew abbreviation', 'ארה"ב צה״ל', ['ארה"ב', 'צה״ל']],
    ['by a dictionary in Chinese', '加沙地带的战争', ['加沙', '地带', '的', '战争']],
    ['by a dictionary in Japanese', '私は東京に住む', ['私', 'は', '東京', 'に', '住む']],
    ['by a dictionary in Thai', 'สงครามในกาซา', ['สงคราม', 'ใน', 'กา', 'ซา']],
    ['at the signs inside words that a dictionary parts', '加沙’s', ['加沙', 's']],
    ['at spaces in Korean', '가자 지구', ['가자', '지구']],
    ['into nothing when it has signs only', '— … ! ( ) #', []],
    ['with the sign of percent as a word', '80%', ['80', '%']],
  ])('%s', (_, text, words) => {
    expect(surfaces(text)).toEqual(words)
  })
})

test('each word says where it stands, of any text at all, in order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0
      for (const { surface, start } of wordsOf(text)) {
        expect(text.slice(start, start + surface.length)).toBe(surface)
        expect(start).toBeGreaterThanOrEqual(last)
        last = start + surface.length
      }
    }),
  )
})
