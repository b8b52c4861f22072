import { describe, expect, test } from 'vitest'
import { createAnalyzer } from '../../../src/core/search/analyzer.ts'
import { isInitials, termsFor, unwrittenIn } from '../../../src/core/search/unwritten.ts'

const analyze = createAnalyzer('en')
const heldIn = (text: string) => unwrittenIn(text, analyze(text), analyze)
const termsIn = (text: string) => heldIn(text).map(({ term }) => term)

describe('a text holds', () => {
  test.each([
    ['a compound as one word', 'a cease-fire now', ['&ceasefir']],
    ['the initials of a name', 'by World Central Kitchen', ['^wc', '^wck', '^ck']],
    ['and with its small words', 'State of the Union', ['^sotu', '^su']],
    ['and of the names inside it', 'Vice President Harris', ['^vp', '^vph', '^ph']],
    ['and with an abbreviation as it is', 'UN Security Council', ['^uns', '^unsc', '^sc']],
  ])('%s', (_, text, terms) => {
    expect(termsIn(text)).toEqual(terms)
  })

  test('each where it stands', () => {
    expect(heldIn('the pre-emptive strike')).toEqual([{ term: '&preemptiv', from: 1, to: 3 }])
    expect(heldIn('aid by Red Crescent')).toEqual([{ term: '^rc', from: 2, to: 4 }])
  })
})

describe('a text holds nothing unwritten in', () => {
  test.each([
    'one Word alone',
    'words in small letters',
    'the U.S.-led bloc',
    'Biden, Harris',
    'Rafah. Gaza',
    'two words',
    'a dash — here',
    '',
  ])('%s', (text) => {
    expect(termsIn(text)).toEqual([])
  })
})

test('a name of very many words has no more initials than six', () => {
  expect(Math.max(...termsIn('One Big Red Long Odd Grand Tall Name'.replaceAll('One', 'Ore')).map((term) => term.length))).toBe(7)
})

test.each([
  ['WCK', ['wck', '&wck', '^wck']],
  ['wck', ['wck', '&wck', '^wck']],
  ['UN', ['un', '&un', '^un']],
  ['un', ['un', '&un']],
  ['U.S.', ['us.', '&us.', '^us']],
])('"%s" may stand for %j', (text, terms) => {
  expect(analyze(text).flatMap(termsFor)).toEqual(terms)
})

test('initials are told from other terms', () => {
  expect(['^wck', '&ceasefir', 'wck'].map(isInitials)).toEqual([true, false, false])
})
