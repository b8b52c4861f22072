import { describe, expect, test } from 'vitest'
import { createAnalyzer } from '../../../src/core/search/analyzer.ts'
import { openEnglishDictionary } from '../../../src/core/search/dictionary.ts'
import { createKinship } from '../../../src/core/search/kinship.ts'

const kinship = createKinship(createAnalyzer('en'), openEnglishDictionary())
const RIOT = 'Furious crowds hurled stones at the embassy.'

describe('texts on one matter are akin though they have no word in common', () => {
  test('and those on different matters are not', () => {
    expect(kinship('angry protesters throw rocks', RIOT)).toBeGreaterThan(0.6)
    expect(kinship('pasta sauce with garlic', RIOT)).toBeLessThan(0.2)
  })

  test('the one as much as the other', () => {
    expect(kinship(RIOT, 'angry protesters throw rocks')).toBeCloseTo(kinship('angry protesters throw rocks', RIOT), 12)
  })

  test('always as much', () => {
    const before = kinship('angry protesters throw rocks', RIOT)
    expect([
      kinship('angry protesters throw rocks', RIOT),
      createKinship(createAnalyzer('en'), openEnglishDictionary())('angry protesters throw rocks', RIOT),
    ]).toEqual([before, before])
  })
})

test('words that say nothing of the matter do not count', () => {
  expect(kinship('What about this: please explain how the angry protesters might really throw the rocks', RIOT)).toBe(
    kinship('angry protesters throw rocks', RIOT),
  )
})

test.each(['', 'of the', 'please explain', 'qxzv', '🕊️', 'رفح'])('nothing is akin to "%s"', (text) => {
  expect([kinship(text, RIOT), kinship(RIOT, text)]).toEqual([0, 0])
})

test('of a long text the beginning decides, and the rest is not read', () => {
  const long = `${'Furious crowds hurled stones. '.repeat(200)}${'Pasta with garlic sauce. '.repeat(20_000)}`
  expect(kinship('angry protesters throw rocks', long)).toBeGreaterThan(0.6)
  const analyzed: number[] = []
  const analyze = createAnalyzer('en')
  const counting = createKinship((text) => {
    analyzed.push(text.length)
    return analyze(text)
  }, openEnglishDictionary())
  counting('rocks', long)
  expect(Math.max(...analyzed)).toBe(4000)
})

test('without a dictionary nothing is akin', () => {
  expect(createKinship(createAnalyzer('es'), undefined)(RIOT, RIOT)).toBe(0)
})
