import { describe, expect, test } from 'vitest'
import { createAnalyzer } from '../../../src/core/search/analyzer.ts'
import type { Lexicon } from '../../../src/core/search/concept.ts'
import { spell } from '../../../src/core/search/spell.ts'

const KNOWN = new Set(['aid', 'two', 'preemptiv', 'octob', 'hezbollah', '^wck', '&us', 'past', 'air', 'drop'])
const analyze = createAnalyzer('en')
const lexicon: Lexicon = {
  analyze,
  mentions: () => [],
  frequency: (term) => (KNOWN.has(term) ? 1 : 0),
  isName: () => false,
  looksLikeName: () => false,
  correct: (word) => new Map(Object.entries({ hezbolah: 'hezbollah', betwen: 'between' })).get(word),
  transliterate: (word) => (word === 'حزبالله' ? 'hezbollah' : undefined),
  relatives: () => [],
  knowsForms: true,
  size: 10,
}
const read = (clause: string) => spell({ clause, tokens: analyze(clause) }, lexicon)

describe('is read, without a word', () => {
  test.each([
    ['a number written otherwise', '2', ['two']],
    ['a month written otherwise', 'Oct.', ['octob']],
    ['a compound with a hyphen', 'pre-emptive aid', ['preemptiv', 'aid']],
    ['a compound in two words', 'pre emptive', ['preemptiv']],
    ['a name of two words in another script', 'حزب الله', ['hezbollah']],
    ['two words that are known each', 'air drop', ['air', 'drop']],
    ['initials that are known', 'WCK', ['wck']],
    ['what is not known in any writing', '7 pasta', ['7', 'pasta']],
    ['an abbreviation with points and an unknown word', 'U.S. getting', ['us.', 'get']],
    ['a misspelt word that says nothing as none', 'aid betwen', ['aid']],
    ['words that stand apart', 'pre, emptive', ['pre', 'emptiv']],
  ])('%s', (_, clause, terms) => {
    const { tokens, corrections } = read(clause)
    expect([tokens.map(({ term }) => term), corrections]).toEqual([terms, []])
  })
})

test('a word that was meant to be another is, and it is said', () => {
  const { tokens, corrections } = read('hezbolah aid')
  expect(tokens.map(({ surface, term }) => [surface, term])).toEqual([
    ['hezbolah', 'hezbollah'],
    ['aid', 'aid'],
  ])
  expect(corrections).toEqual([{ typed: 'hezbolah', read: 'hezbollah' }])
})
