import { describe, expect, test } from 'vitest'
import { languageOf } from '../../../src/core/search/languages.ts'

const stemOf = (tag: string, surface: string) => {
  const { fold, stem } = languageOf(tag)
  return stem(fold(surface))
}

describe('one term for the forms of a word', () => {
  test.each([
    ['ar', ['الحرب', 'حرب']],
    ['ca', ['guerra', 'guerres']],
    ['cs', ['válka', 'války']],
    ['da', ['krigen', 'krige']],
    ['de', ['Angriff', 'Angriffe', 'Angriffen']],
    ['el', ['πόλεμος', 'πολέμου']],
    ['en', ['defence', 'defense', 'defences']],
    ['en', ['normalise', 'normalized', 'normalisation', 'normalizes']],
    ['en', ['labour', 'labor', 'labours']],
    ['es', ['guerra', 'guerras']],
    ['fi', ['sota', 'sotaa']],
    ['fr', ['attaque', 'attaques', 'attaquer']],
    ['he', ['המלחמה', 'מלחמה']],
    ['hi', ['लड़का', 'लड़के']],
    ['hu', ['háború', 'háborút']],
    ['id', ['serang', 'menyerang']],
    ['it', ['guerra', 'guerre']],
    ['nl', ['oorlog', 'oorlogen']],
    ['no', ['krigen', 'krig']],
    ['pt', ['guerra', 'guerras']],
    ['ro', ['guvern', 'guvernul']],
    ['ru', ['война', 'войны', 'войне']],
    ['sv', ['krigen', 'krig']],
    ['tr', ['savaş', 'savaşlar']],
    ['uk', ['війна', 'війни']],
  ])('%s: %j', (tag, forms) => {
    expect(new Set(forms.map((form) => stemOf(tag, form)))).toHaveLength(1)
  })
})

describe('stop words are known as they fold', () => {
  test.each([
    ['ar', 'إلى'],
    ['de', 'für'],
    ['el', 'και'],
    ['en', 'don’t'],
    ['es', 'también'],
    ['fr', 'été'],
    ['he', 'של'],
    ['hi', 'है'],
    ['ja', 'これ'],
    ['ru', 'что'],
    ['th', 'ที่'],
    ['tr', 'için'],
    ['vi', 'của'],
    ['zh', '的'],
  ])('%s: %s', (tag, surface) => {
    const { fold, stopWords } = languageOf(tag)
    expect(stopWords.has(fold(surface))).toBe(true)
  })
})

describe('a language is known', () => {
  test.each(['de-AT', 'DE', 'de-Latn-CH'])('by its primary subtag: %s', (tag) => {
    expect(stemOf(tag, 'Angriffe')).toBe(stemOf('de', 'Angriff'))
  })

  test.each(['tlh', '', 'constructor', '__proto__', 'toString'])('by folding alone when we know nothing of it: "%s"', (tag) => {
    expect(stemOf(tag, 'Attacks')).toBe('attacks')
    expect(languageOf(tag)).toMatchObject({ percent: '%', inflected: true })
    expect(languageOf(tag).stopWords.size).toBe(0)
  })
})

describe('what a word is known by besides', () => {
  test.each([
    ['de', 'waffenruhe', ['~waffe']],
    ['zh', '战争', ['~战', '~争']],
    ['vi', 'chiếntranh', []],
  ])('in %s', (tag, word, parts) => {
    expect(languageOf(tag).parts(word)).toEqual(parts)
  })
})

test('accents make another word in Vietnamese alone', () => {
  expect(languageOf('vi').fold('Bán')).not.toBe(languageOf('vi').fold('Bạn'))
  expect(languageOf('fr').fold('Bán')).toBe(languageOf('fr').fold('Bạn'))
})

test('a capital makes a name, but not in German, where every noun has one', () => {
  expect(['Gaza', '1948', 'gaza'].map((word) => languageOf('en').names.test(word))).toEqual([true, true, false])
  expect(['Gaza', '1948', 'gaza'].map((word) => languageOf('de').names.test(word))).toEqual([false, true, false])
})

test('the sign of percent is read as the word for it', () => {
  expect(languageOf('de').percent).toBe('prozent')
  expect(stemOf('en', 'percent')).toBe(languageOf('en').stem(languageOf('en').percent))
})
