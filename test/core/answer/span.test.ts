import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinSpans, lengthOf, sliceSpans, textOf } from '../../../src/core/answer/span.ts'
import { spansOf } from '../../given/answers.ts'

const spans = [{ text: 'Aid ' }, { text: 'Gaza', match: true }, { text: ' strip' }]

test('the text of spans is all their texts', () => {
  expect(textOf(spans)).toBe('Aid Gaza strip')
  expect(lengthOf(spans)).toBe(14)
  expect(textOf([])).toBe('')
})

test.each([
  ['inside one span', 1, 3, [{ text: 'id' }]],
  ['across spans', 2, 6, [{ text: 'd ' }, { text: 'Ga', match: true }]],
  ['of everything', 0, 14, spans],
  ['that ends where a span does', 4, 8, [{ text: 'Gaza', match: true }]],
  ['of nothing', 4, 4, []],
  ['beyond the end', 20, 30, []],
])('a slice %s keeps the marks', (_, start, end, slice) => {
  expect(sliceSpans(spans, start, end)).toEqual(slice)
})

test('a slice of spans says what the slice of their text says', () => {
  fc.assert(
    fc.property(spansOf(fc.string()), fc.nat(100), fc.nat(100), (any, start, end) => {
      expect(textOf(sliceSpans(any, start, end))).toBe(textOf(any).slice(start, Math.max(start, end)))
    }),
  )
})

test('neighbours that are marked alike become one, and mentions stay by themselves', () => {
  const mention = { kind: 'person', id: 'U1' } as const
  expect(
    joinSpans([
      { text: 'a', bold: true, italic: true },
      { text: 'b', italic: true, bold: true },
      { text: 'c' },
      { text: 'd' },
      { text: 'U1', mention },
      { text: 'U1', mention },
    ]),
  ).toEqual([{ text: 'ab', bold: true, italic: true }, { text: 'cd' }, { text: 'U1', mention }, { text: 'U1', mention }])
})
