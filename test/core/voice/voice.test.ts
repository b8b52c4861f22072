import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/core/voice/languages.ts'
import { voiceOf } from '../../../src/core/voice/voice.ts'

test.each(LANGUAGES)('%s says something of its own', (language) => {
  expect(voiceOf(language).text('settings.title')).not.toBe('')
  expect(voiceOf(language).language).toBe(language)
})

test('any of several words stand in bold with the word of the language between them', () => {
  expect(voiceOf('fr').any(['a', 'b', 'c'])).toEqual([
    { text: 'a', bold: true },
    { text: ', ' },
    { text: 'b', bold: true },
    { text: ' ou ' },
    { text: 'c', bold: true },
  ])
})

test('a name that runs the other way is kept apart in a sentence from right to left', () => {
  expect(voiceOf('he').any(['Rafah'])).toEqual([{ text: '\u2068Rafah\u2069', bold: true }])
  expect(voiceOf('en').any(['Rafah'])).toEqual([{ text: 'Rafah', bold: true }])
})

test.each([
  ['en', '5 April 2024'],
  ['fr', '5 avril 2024'],
  ['es', '5 de abril de 2024'],
  ['ar', '5 أبريل 2024'],
  ['he', '5 באפריל 2024'],
] as const)('a date in %s is %s', (language, date) => {
  expect(voiceOf(language).date('2024-04-05')).toBe(date)
})
