import { describe, expect, test } from 'vitest'
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

describe('what a sentence speaks of may be', () => {
  const { text, spans } = voiceOf('en')

  test.each([
    ['words of which any holds', { field: 'x', wanted: ['a', 'b', 'c'] }, 'Cannot set “x”: a, b or c'],
    ['no words', { field: 'x', wanted: [] }, 'Cannot set “x”: '],
    ['spans', { field: 'x', wanted: [{ text: 'a', code: true }, { text: 'b' }] }, 'Cannot set “x”: ab'],
    [
      'another sentence',
      { field: { key: 'settings.label.language' }, wanted: { key: 'refusals.wanted.number', values: { min: 1, max: 5 } } },
      'Cannot set “Language of Rift”: write a whole number from 1 to 5',
    ],
    ['a text in every language', { field: { en: 'it', ar: 'ذلك', he: 'זה', fr: 'cela', es: 'eso' }, wanted: 'x' }, 'Cannot set “it”: x'],
  ] as const)('%s', (_, values, said) => {
    expect(text('refusals.cannotSet', values)).toBe(said)
  })

  test('all of it in the same voice', () => {
    expect(voiceOf('fr').text('refusals.cannotSet', { field: { key: 'settings.title' }, wanted: ['a', 'b'] })).toBe(
      'Impossible de régler «\u00a0Réglages\u00a0»\u00a0: a ou b',
    )
  })

  test('with its own marks', () => {
    expect(spans('refusals.cannotSet', { field: 'x', wanted: ['a', 'b'] }).filter(({ bold }) => bold === true)).toEqual([
      { text: 'a', bold: true },
      { text: 'b', bold: true },
    ])
  })

  test.each([
    [1, 'مقال آخر لم يُذكر هنا.'],
    [2, 'مقالان آخران لم يُذكرا هنا.'],
    [3, '3 مقالات أخرى لم تُذكر هنا.'],
    [11, '11 مقالًا آخر لم يُذكر هنا.'],
    [100, '100 مقال آخر لم يُذكر هنا.'],
  ])('counted: %d', (count, said) => {
    expect(voiceOf('ar').text('answers.moreArticles', { count })).toBe(said)
  })
})
