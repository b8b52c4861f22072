import { describe, expect, test } from 'vitest'
import { createAnalyzer } from '../../../src/core/search/analyzer.ts'
import { createGrowingVocabulary } from '../../../src/core/search/growing-vocabulary.ts'

const analyze = createAnalyzer('en')

test('terms are numbered from 1 as they come, each once', () => {
  const { number, counts } = createGrowingVocabulary()
  expect(['rafah', 'aid', 'rafah', '#gaza', '__proto__'].map(number)).toEqual([1, 2, 1, 3, 4])
  expect(counts().terms).toEqual(['', 'rafah', 'aid', '#gaza', '__proto__'])
})

test('words are counted as often as they stand, folded, without stop words', () => {
  const { read, counts } = createGrowingVocabulary()
  read('Rafah and RAFAH', analyze('Rafah and RAFAH'))
  expect([...counts().words]).toEqual([['rafah', 2]])
})

describe('a word is taken for a name', () => {
  const isName = (word: string, ...texts: readonly string[]): boolean => {
    const { read, counts } = createGrowingVocabulary()
    for (const text of texts) read(text, analyze(text))
    const { terms, capitals } = counts()
    return 0 < (capitals[terms.indexOf(analyze(word)[0]?.term ?? '')] ?? 0)
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
