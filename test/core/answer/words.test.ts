import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordEndsOf } from '../../../src/core/answer/words.ts'
import { prose } from '../../given/texts.ts'

/** The text with a bar after each word. */
const barred = (text: string) => wordEndsOf(text).reduceRight((shown, end) => `${shown.slice(0, end)}|${shown.slice(end)}`, text)

test.each([
  ['One two, three.', 'One| two,| three.|'],
  ['a cease-fire of the U.S.', 'a| cease-fire| of| the| U.S.|'],
  ['غزة ورفح', 'غزة| ورفح|'],
  ['加沙的战争。', '加沙|的|战争。|'],
  ['in 加沙, he said', 'in| 加沙,| he| said|'],
  ['สงครามในฉนวน', 'สงคราม|ใน|ฉนวน|'],
  ['', ''],
  [' \n', ' \n'],
])('%j has the words %j', (text, words) => {
  expect(barred(text)).toBe(words)
})

test('there are at least as many as runs between spaces, in order, the last at the end of the text', () => {
  fc.assert(
    fc.property(prose(1, 60), (text) => {
      const ends = wordEndsOf(text)
      expect(ends.length).toBeGreaterThanOrEqual(text.split(' ').length)
      expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b))
      expect(ends.at(-1)).toBe(text.length)
    }),
  )
})
