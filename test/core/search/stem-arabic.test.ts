import { expect, test } from 'vitest'
import { foldWord } from '../../../src/core/search/fold-word.ts'
import { stemArabic } from '../../../src/core/search/stem-arabic.ts'

const stem = (surface: string) => stemArabic(foldWord(surface))

test.each([
  ['with and without the article', ['الحرب', 'حرب', 'والحرب', 'بالحرب', 'فالحرب', 'كالحرب', 'للحرب'], 'حرب'],
  ['with "and"', ['وإسرائيل', 'إسرائيل'], 'اسراييل'],
  ['in feminine, plural and dual', ['معلم', 'معلمة', 'معلمات', 'معلمون', 'معلمين', 'معلمان'], 'معلم'],
  ['of a relation', ['اسرائيلي', 'اسرائيلية', 'الإسرائيليين'], 'اسراييل'],
])('one stem for a word %s', (_, forms, expected) => {
  expect(forms.map(stem)).toEqual(forms.map(() => expected))
})

test.each([
  ['a word that is its own article', 'ال'],
  ['two letters', 'يد'],
  ['a short word that begins with "and"', 'ولد'],
  ['another script', 'gaza'],
  ['nothing', ''],
])('%s stays', (_, word) => {
  expect(stemArabic(word)).toBe(word)
})
