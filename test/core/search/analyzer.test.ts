import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAnalyzer, type Token } from '../../../src/core/search/analyzer.ts'
import { prose } from '../../given/texts.ts'

const analyze = createAnalyzer('en')
const surfaces = (tokens: readonly Token[]) => tokens.map(({ surface }) => surface)
const terms = (text: string, language = 'en') => createAnalyzer(language)(text).flatMap(({ term, stop }) => (stop ? [] : [term]))

describe('words are', () => {
  test.each([
    ['parted by spaces and signs', 'Gaza—and (the) Rafah/crossing', ['Gaza', 'and', 'the', 'Rafah', 'crossing']],
    ['parted by hyphens', 'cease-fire', ['cease', 'fire']],
    ['one with an apostrophe', 'Biden’s don’t', ['Biden’s', 'don’t']],
    ['abbreviations with their points', 'the U.S. left', ['the', 'U.S.', 'left']],
    ['numbers with points and commas', 'In 2024, 2,000 of 2.5', ['In', '2024', '2,000', 'of', '2.5']],
    ['signs of percent', '80%', ['80', '%']],
    ['of any script', 'غزة ירושלים हिन्दी', ['غزة', 'ירושלים', 'हिन्दी']],
    ['none in signs', '— … !', []],
    ['none in accents on no letter', 'aid \u0301 \u064b', ['aid']],
  ])('%s', (_, text, words) => {
    expect(surfaces(analyze(text))).toEqual(words)
  })
})

describe('one term for', () => {
  test.each([
    ['forms of a word', ['attack', 'attacks', 'attacked', 'attacking'], 'en'],
    ['British and American spelling', ['normalise', 'normalize', 'normalisation'], 'en'],
    ['labour and labor', ['labour', 'labor'], 'en'],
    ['percent and its sign', ['percent', '%'], 'en'],
    ['possessives', ['Israel', 'Israel’s'], 'en'],
    ['Arabic spelling', ['إسرائيل', 'اسرائيل'], 'ar'],
    ['German forms', ['Angriffe', 'Angriffen', 'ANGRIFFE'], 'de'],
    ['case in a language without a stemmer', ['Ranskan', 'RANSKAN'], 'fi'],
    ['a language with a region', ['attacks', 'attack'], 'en-GB'],
  ])('%s', (_, forms, language) => {
    expect(new Set(forms.flatMap((form) => terms(form, language)))).toHaveLength(1)
  })
})

describe('stop words', () => {
  test('say nothing of the matter', () => {
    expect(terms('What did they say about the aid?')).toEqual(expect.arrayContaining(['aid']))
    expect(analyze('What is it that the').every(({ stop }) => stop)).toBe(true)
  })

  test.each([
    ['the country', 'aid from the US', ['aid', 'us.']],
    ['the country with points', 'aid from the U.S.', ['aid', 'us.']],
    ['the pronoun', 'aid from us', ['aid']],
    ['the pronoun in a text of capitals', 'AID FROM US', ['aid']],
    ['a single letter', 'I aid', ['aid']],
  ])('are not abbreviations: %s', (_, text, found) => {
    expect(terms(text)).toEqual(found)
  })
})

test('a token says where it stands', () => {
  fc.assert(
    fc.property(prose(0, 60), (text) => {
      let last = 0
      for (const { surface, start, end } of analyze(text)) {
        expect(text.slice(start, end)).toBe(surface)
        expect(start).toBeGreaterThanOrEqual(last)
        last = end
      }
    }),
  )
})

test('the same text gives the same tokens the second time', () => {
  const again = createAnalyzer('en')
  fc.assert(
    fc.property(prose(0, 30), (text) => {
      expect(again(text)).toEqual(again(text))
    }),
  )
})
