import { describe, expect, test } from 'vitest'
import { createAnalyzer } from '../../../src/core/search/analyzer.ts'
import { openEnglishDictionary } from '../../../src/core/search/dictionary.ts'
import { growSpeltAlike, growUsedAlike } from '../../../src/core/search/relatives.ts'
import { openVocabulary, type Vocabulary } from '../../../src/core/search/vocabulary.ts'
import { createWordList } from '../../../src/core/search/word-list.ts'
import { finish } from '../../../src/core/steps.ts'

/** What passages of these words know. */
function vocabularyOf(language: string, ...words: readonly string[]): Vocabulary {
  const analyze = createAnalyzer(language)
  const terms = ['', ...new Set(words.flatMap((word) => analyze(word).map(({ term }) => term)))]
  const counts = Uint32Array.from(terms, (_, number) => Math.min(number, 1))
  const list = createWordList(words.map((word): [string, number] => [word, 1]))
  return finish(openVocabulary({ terms, frequencies: counts, capitals: Int32Array.from(counts), words: list }))
}

describe('words used alike', () => {
  const analyze = createAnalyzer('en')
  const vocabulary = vocabularyOf(
    'en',
    'angry',
    'displeased',
    'egyptian',
    'israel',
    'israeli',
    'wooden',
    'outraged',
    'physicist',
    'annexed',
    'annexation',
    'xylograph',
  )
  const relatives = finish(growUsedAlike(vocabulary, openEnglishDictionary(), analyze))
  const of = (word: string) => analyze(word).flatMap(relatives)

  test('are found for a word that no passage has, the nearest first, at less weight', () => {
    const found = of('furious')
    expect(found.map(({ term }) => term).slice(0, 2)).toEqual(['angri', 'outrag'])
    expect(found.map(({ term }) => term)).not.toContain('wooden')
    for (const { weight, isForm } of found) expect([weight < 0.8, isForm]).toEqual([true, false])
    expect(found.map(({ weight }) => weight)).toEqual(found.map(({ weight }) => weight).toSorted((a, b) => b - a))
  })

  test('that begin alike are forms of one', () => {
    expect(of('egypt')).toContainEqual(expect.objectContaining({ term: 'egyptian', isForm: true }))
  })

  test('that only begin alike are none', () => {
    expect(of('physician')).toContainEqual(expect.objectContaining({ term: 'physicist', isForm: false }))
  })

  test('are only its other forms for a word that passages have, and those are not looked for', () => {
    expect(of('israel')).toEqual([{ term: 'isra', weight: 0, isForm: true }])
    expect(of('angry')).toEqual([])
  })

  test('are unknown for a word that is not common', () => {
    expect(of('xylograph')).toEqual([])
    expect(of('qwertz')).toEqual([])
  })

  test('are the same every time', () => {
    expect(of('furious')).toEqual(of('furious'))
  })
})

test('words spelt alike are found by how alike, and count as forms when they are nearly the same', () => {
  const vocabulary = vocabularyOf('tr', 'hastane', 'hastaneler', 'masa')
  const relatives = finish(growSpeltAlike(vocabulary))
  const found = createAnalyzer('tr')('hastanesi').flatMap(relatives)
  expect(found.length).toBeGreaterThan(0)
  expect(found.map(({ term }) => term)).not.toContain('masa')
  for (const { weight } of found) expect(weight).toBeLessThanOrEqual(0.3)
})
