import { expect, test } from 'vitest'
import { directionOf, LANGUAGES, languageOf } from '../../../src/core/voice/languages.ts'

test.each([
  ['fr', 'fr'],
  ['es-ES', 'es'],
  ['es-419', 'es'],
  ['AR', 'ar'],
  ['he-IL', 'he'],
  ['iw', 'he'],
  ['en_GB', 'en'],
  ['de', 'en'],
  ['', 'en'],
  [null, 'en'],
])('a client set to %j is spoken to in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language)
})

test('Arabic and Hebrew run from right to left', () => {
  expect(LANGUAGES.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar', 'he'])
})
