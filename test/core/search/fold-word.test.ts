import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldKeepingAccents, foldWord } from '../../../src/core/search/fold-word.ts'
import { word } from '../../given/texts.ts'

describe('one form for', () => {
  test.each([
    ['case', ['Rafah', 'RAFAH'], 'rafah'],
    ['accents', ['Café', 'Cafe\u0301'], 'cafe'],
    ['ligatures and full-width letters', ['ﬁre', 'ｆｉｒｅ'], 'fire'],
    ['possessives', ['Israel’s', "Israel's", "israel'", 'israelʼs'], 'israel'],
    ['points of abbreviations', ['U.S.', 'US'], 'us'],
    ['apostrophes', ["don't", 'don’t'], 'dont'],
    ['groups of digits', ['2,000', '2000'], '2000'],
    ['decades', ['1990s', "1990's", '1990’s'], '1990'],
    ['Arabic vowel signs and stretching', ['غَزَّة', 'غـــزة', 'غزه'], 'غزه'],
    ['Arabic alefs', ['أحمد', 'إحمد', 'آحمد', 'احمد'], 'احمد'],
    ['Arabic ya at the end', ['على', 'علي'], 'علي'],
    ['Hebrew points and final letters', ['שָׁלוֹם', 'שלום', 'שלומ'], 'שלומ'],
    ['sizes', ['150k', '150,000'], '150000'],
    ['Greek and Cyrillic accents', ['Άλφα', 'αλφα'], 'αλφα'],
  ])('%s', (_, forms, folded) => {
    expect(forms.map(foldWord)).toEqual(forms.map(() => folded))
  })
})

test.each([
  ['decimals', '2.5', '2.5'],
  ['syllables made of letters', '한국', '한국'],
  ['digits that are no groups', '1,23', '1,23'],
  ['vowel signs of other scripts', 'हिन्दी', 'हिन्दी'],
  ['versions that end like sizes', '1.2.3k', '1.2.3k'],
])('%s stay', (_, surface, folded) => {
  expect(foldWord(surface)).toBe(folded)
})

test('a folded word folds to itself', () => {
  fc.assert(
    fc.property(word, (surface) => {
      expect(foldWord(foldWord(surface))).toBe(foldWord(surface))
    }),
  )
})

describe('where accents make another word', () => {
  test.each([
    ['they stay, however they are composed', ['bán', 'ba\u0301n'], 'bán'],
    ['case goes', ['BÁN', 'bán'], 'bán'],
    ['Arabic vowel signs go', ['غَزَّة'], 'غزه'],
  ])('%s', (_, forms, folded) => {
    expect(forms.map(foldKeepingAccents)).toEqual(forms.map(() => folded))
  })
})

test.each(['ﷺ', '½', '㍿', 'ﷲ'])('%s, which stands for several characters, is one word without spaces', (surface) => {
  expect(foldWord(surface)).toMatch(/^\S+$/)
})

test('millions and thousand millions are the number that stands before the word', () => {
  expect(['1.4m', '2.5bn'].map(foldWord)).toEqual(['1.4', '2.5'])
})
