import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBlank, legible, oneLine } from '../../../src/core/corpus/legible.ts'
import { anyText } from '../../given/texts.ts'

test.each([
  ['controls', 'a\u0000b\u0007c\u009fd', 'abcd'],
  ['escape sequences of terminals', '\u001b[31mred', '[31mred'],
  ['overrides of the direction', 'a\u202eb\u202ac\u202cd', 'abcd'],
  ['a byte order mark', '\ufeffa', 'a'],
  ['a carriage return', 'a\r\nb', 'a\nb'],
  ['other kinds of line break', 'a\u2028b\u2029c', 'a\nb\nc'],
])('%s are taken out or made like others', (_, text, legibly) => {
  expect(legible(text)).toBe(legibly)
})

test.each([
  ['line breaks and tabs', 'a\n\tb'],
  ['joiners inside emoji and Persian words', '👩‍👩‍👧 می‌خواهم'],
  ['isolates, which keep directions apart', '\u2068غزة\u2069'],
  ['accents and other scripts', 'é ñ 加沙 ירושלים'],
])('%s stay', (_, text) => {
  expect(legible(text)).toBe(text)
})

test('half of a character becomes a replacement character', () => {
  expect(legible('a\ud83db')).toBe('a\ufffdb')
})

test('one line has single spaces and none at its ends', () => {
  expect(oneLine(' a\n\n b\t c\u00a0 ')).toBe('a b c')
})

test('doing it twice changes nothing more', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(legible(legible(text))).toBe(legible(text))
      expect(oneLine(oneLine(text))).toBe(oneLine(text))
      expect(oneLine(legible(text))).toBe(oneLine(text))
    }),
  )
})

test('one line never holds a line break, whatever it is made of', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(oneLine(text)).not.toMatch(/[\n\r\u2028\u2029]| {2}|^ | $/)
    }),
  )
})

test.each(['', ' \n\t', '\u00a0\u3000', '\u200b', '\u200d\ufe0f', '\u00ad', '\u2066\u2069', '\u3164', '\u2800', '\ue000', '\udc00'])(
  '%j shows nothing',
  (text) => {
    expect(isBlank(text)).toBe(true)
  },
)

test.each(['a', ' . ', '😀', 'غ', '\u200b1', '\u0301'])('%j shows something', (text) => {
  expect(isBlank(text)).toBe(false)
})
