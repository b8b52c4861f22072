import { expect, test } from 'vitest'
import { opening } from '../../../src/core/voice/opening.ts'

const MARK = '\u200f'

test.each([
  ['a name in another script', [{ text: 'Rafah' }, { text: ' של מי' }], [{ text: `${MARK}Rafah` }, { text: ' של מי' }]],
  ['an isolated name', [{ text: '\u2068Rafah\u2069 של מי' }], [{ text: `${MARK}\u2068Rafah\u2069 של מי` }]],
  ['a marked name', [{ text: 'Rafah', bold: true }], [{ text: `${MARK}Rafah`, bold: true }]],
  ['code, which is copied', [{ text: '/rift', code: true }], [{ text: MARK }, { text: '/rift', code: true }]],
])('from right to left a sentence that begins with %s gets a mark', (_, spans, opened) => {
  expect(opening('rtl', spans)).toEqual(opened)
})

test.each([[[{ text: 'על Rafah' }]], [[{ text: '3 مقاطع' }]], [[{ text: ', ' }]], [[]]])('%j needs none', (spans) => {
  expect(opening('rtl', spans)).toEqual(spans)
})

test('from left to right none does', () => {
  expect(opening('ltr', [{ text: 'על Rafah' }])).toEqual([{ text: 'על Rafah' }])
})
