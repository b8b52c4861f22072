import { expect, test } from 'vitest'
import { isolate } from '../../../src/core/answer/isolate.ts'

test.each(['غزة', 'עזה', 'Gaza غزة', 'ܣܘܪܝܝܐ', 'ދިވެހި', '𞤆𞤵𞤤𞤢𞤪', 'Gaza\u200f', '\u061cGaza'])(
  '%s is kept from turning the words around it',
  (text) => {
    expect(isolate(text)).toBe(`\u2068${text}\u2069`)
  },
)

test.each(['Gaza', '加沙', ''])('"%s" needs nothing', (text) => {
  expect(isolate(text)).toBe(text)
})

test.each([
  ['opened and not closed', 'Gaza \u2067', '\u2068Gaza \u2069'],
  ['closed and not opened', 'Gaza\u2069 غزة', '\u2068Gaza غزة\u2069'],
  ['both', '\u2067غزة\u2069', '\u2068غزة\u2069'],
])('an isolate inside that is %s does not reach beyond', (_, text, isolated) => {
  expect(isolate(text)).toBe(isolated)
})
