import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../../../src/core/search/sentences.ts'
import { prose } from '../../given/texts.ts'

describe('sentences end', () => {
  test.each([
    ['with a point', ['He came. ', 'He left.']],
    ['with a question or an exclamation', ['Why? ', 'Go! ', 'He left.']],
    ['with a quotation mark after it', ['He said “go.” ', 'He left.']],
    ['with a line', ['One\n', 'Two']],
    ['in Chinese', ['加沙。', '拉法。']],
    ['in Arabic', ['هل جاء؟ ', 'نعم.']],
  ])('%s', (_, sentences) => {
    expect(sentencesOf(sentences.join('')).map(({ text }) => text)).toEqual(sentences)
  })
})

test.each([
  'He met Mr. Biden there.',
  'The U.S. Army left.',
  'George W. Bush spoke.',
  'See e.g. Rafah.',
  'It cost 2.5 billion.',
  'Gen. Smith (St. Louis) spoke.',
])('"%s" is one sentence', (text) => {
  expect(sentencesOf(text)).toEqual([{ text, start: 0, end: text.length }])
})

test('nothing has no sentences', () => {
  expect(sentencesOf('')).toEqual([])
})

test('together they are the whole text, without gaps', () => {
  fc.assert(
    fc.property(prose(0, 80), (text) => {
      const sentences = sentencesOf(text)
      expect(sentences.map((sentence) => sentence.text).join('')).toBe(text)
      for (const { text: words, start, end } of sentences) expect(text.slice(start, end)).toBe(words)
    }),
  )
})
