import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutSpans, cutText } from '../../../src/core/answer/cut.ts'
import { textOf } from '../../../src/core/answer/span.ts'
import { spansOf } from '../../given/answers.ts'
import { prose } from '../../given/texts.ts'

const cut = (text: string, limit: number) => textOf(cutSpans([{ text }], limit))

describe('spans', () => {
  test.each([
    ['on the end of a sentence', 'It rained today. It will not rain tomorrow.', 30, 'It rained today. …'],
    ['on a word when no sentence fits', 'It will not rain here tomorrow.', 20, 'It will not rain…'],
    [
      'on a word when the sentence is short for the room',
      'No. It will not rain in the whole of the land tomorrow.',
      40,
      'No. It will not rain in the whole of…',
    ],
    ['inside a word that is too long', 'x'.repeat(50), 12, `${'x'.repeat(10)}…`],
    ['nowhere when they fit', 'It rained.', 10, 'It rained.'],
    ['to nothing when there is no room', 'It rained today.', 2, ''],
    ['after "U.S." only if the sentence ends there', 'He left the U.S. army early. Then he wrote.', 32, 'He left the U.S. army early. …'],
  ])('are cut %s', (_, text, limit, expected) => {
    expect(cut(text, limit)).toBe(expected)
  })

  test('keep their marks', () => {
    expect(cutSpans([{ text: 'Aid to ' }, { text: 'Gaza', match: true }, { text: ' was stopped by everyone there.' }], 20)).toEqual([
      { text: 'Aid to ' },
      { text: 'Gaza', match: true },
      { text: ' was' },
      { text: '…' },
    ])
  })

  test('never exceed the limit, keep a beginning of the words, mark the cut, and part no character', () => {
    fc.assert(
      fc.property(spansOf(prose(0, 60)), fc.nat(700), (spans, limit) => {
        const [whole, shown] = [textOf(spans), textOf(cutSpans(spans, limit))]
        expect(shown.length).toBeLessThanOrEqual(limit)
        expect(shown.isWellFormed()).toBe(true)
        if (whole.length <= limit) expect(shown).toBe(whole)
        else if (shown !== '') {
          expect(shown).toMatch(/…$/u)
          expect(whole.startsWith(shown.replace(/ ?…$/u, ''))).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('use most of the room', () => {
    fc.assert(
      fc.property(prose(40, 200), fc.integer({ min: 60, max: 400 }), (text, limit) => {
        expect(cut(text, limit).length).toBeGreaterThanOrEqual(Math.min(text.length, limit / 3 - 4))
      }),
    )
  })
})

describe('one line', () => {
  test.each([
    ['stays when it fits', 'Rafah and Gaza', 14, 'Rafah and Gaza'],
    ['is cut on a word', 'Rafah and Gaza', 12, 'Rafah and…'],
    ['is cut inside a word that is too long', 'x'.repeat(20), 10, `${'x'.repeat(9)}…`],
    ['is not cut inside an emoji', '😀😀😀', 4, '😀…'],
    ['is not cut inside an emoji of several people', 'ab👩‍👩‍👧‍👦cd', 10, 'ab…'],
    ['is not cut between a letter and its accent', 'cafe\u0301s', 5, 'caf…'],
    ['keeps a replacement character', 'a\ufffdbc', 3, 'a\ufffd…'],
    ['leaves only the mark when there is no room', 'Rafah', 1, '…'],
  ])('%s', (_, text, limit, expected) => {
    expect(cutText(text, limit)).toBe(expected)
  })

  test('never exceeds the limit, keeps a beginning, and parts no character', () => {
    fc.assert(
      fc.property(prose(0, 30), fc.integer({ min: 1, max: 200 }), (text, limit) => {
        const shown = cutText(text, limit)
        expect(shown.length).toBeLessThanOrEqual(limit)
        expect(shown.isWellFormed()).toBe(true)
        expect(text.startsWith(shown.replace(/…$/u, ''))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
