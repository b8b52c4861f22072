import { describe, expect, test } from 'vitest'
import { createAnalyzer } from '../../../src/core/search/analyzer.ts'
import { createGrowingVocabulary } from '../../../src/core/search/growing-vocabulary.ts'
import { openVocabulary } from '../../../src/core/search/vocabulary.ts'
import { countOf } from '../../../src/core/search/word-list.ts'
import { finish } from '../../../src/core/steps.ts'

const analyze = createAnalyzer('en')

test('terms are numbered from 1 as they come, each once', () => {
  const { number, parts } = createGrowingVocabulary()
  expect(['rafah', 'aid', 'rafah', '#gaza', '__proto__'].map(number)).toEqual([1, 2, 1, 3, 4])
  expect(parts().terms).toEqual(['', 'rafah', 'aid', '#gaza', '__proto__'])
})

test('the frequency of a term is the number of passages it was counted in', () => {
  const { number, count, parts } = createGrowingVocabulary()
  count(new Set([number('rafah'), number('aid')]))
  count(new Set([number('rafah')]))
  expect([...parts().frequencies]).toEqual([0, 2, 1])
})

test('words are counted as often as they stand, folded, without stop words', () => {
  const { read, parts } = createGrowingVocabulary()
  read('Rafah and RAFAH', analyze('Rafah and RAFAH'))
  expect([countOf(parts().words, 'rafah'), countOf(parts().words, 'and')]).toEqual([2, 0])
})

describe('a word is taken for a name', () => {
  const isName = (word: string, ...texts: readonly string[]): boolean => {
    const { read, parts } = createGrowingVocabulary()
    for (const text of texts) read(text, analyze(text))
    return finish(openVocabulary(parts())).isName(analyze(word)[0]?.term ?? '')
  }

  test.each([
    ['with a capital inside a sentence', ['They left Rafah.'], true],
    ['with a capital in most places', ['They left Rafah for Rafah, a rafah.'], true],
    ['not with as many small letters as capitals', ['They left Rafah, a rafah.'], false],
    ['not without a capital', ['They left rafah.'], false],
    ['not for a capital that begins a text', ['Rafah fell.'], false],
    ['not for one that begins a sentence', ['They left. Rafah fell.'], false],
    ['not for one that begins a question', ['They left? Rafah fell!\n Rafah.'], false],
    ['not for one that begins a quotation', ['They said “Rafah fell” and "Rafah fell".'], false],
    ['not for one that begins a line', ['They left\nRafah fell'], false],
    ['with a capital after a comma', ['They left, Rafah fell.'], true],
    ['with a capital after a hyphen or a bracket', ['They (Rafah) left pro-Rafah.'], true],
  ])('%s', (_, texts, expected) => {
    expect(isName('rafah', ...texts)).toBe(expected)
  })

  test('in a script without capitals never', () => {
    expect(isName('غزة', 'غادروا غزة')).toBe(false)
  })
})
