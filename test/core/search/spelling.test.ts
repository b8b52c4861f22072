import { describe, expect, test } from 'vitest'
import { createSpelling } from '../../../src/core/search/spelling.ts'
import { createWordList } from '../../../src/core/search/word-list.ts'

const correct = createSpelling({
  words: createWordList([
    ...([
      ['weapons', 9],
      ['weapon', 3],
      ['offensive', 5],
      ['past', 20],
      ['council', 4],
      ['counsel', 1],
      ['ceasefire', 2],
      ['b52s', 9],
    ] as const),
    ...([
      ['netanyahu', 7],
      ['rafah', 5],
      ['gaza', 12],
      ['hezbollah', 2],
    ] as const),
  ]),
  names: new Set(['netanyahu', 'rafah', 'gaza', 'hezbollah']),
})

describe('a slip is understood', () => {
  test.each([
    ['a letter too many in a long word', 'offenssive', 'offensive'],
    ['a letter missing', 'offensve', 'offensive'],
    ['two letters swapped', 'cuoncil', 'council'],
    ['two slips in a word of nine letters', 'ceacefirre', 'ceasefire'],
    ['one slip in a short name', 'rafha', 'rafah'],
    ['two slips in a long name', 'netenyahou', 'netanyahu'],
    ['the nearest before the commonest', 'counsell', undefined],
  ])('%s', (_, typed, meant) => {
    expect(correct(typed)).toBe(meant)
  })
})

describe('no slip is made up for', () => {
  test.each([
    ['another word that begins alike', 'pasta'],
    ['a short word', 'gza'],
    ['another first letter', 'tafah'],
    ['a word with a digit', 'b53s'],
    ['two slips in a short name', 'refoh'],
    ['two slips in a word of seven letters', 'wexpanz'],
    ['a word unlike any', 'quantum'],
  ])('%s', (_, typed) => {
    expect(correct(typed)).toBeUndefined()
  })
})

test('of words equally near the commoner is meant, and a name before both', () => {
  const spelling = (names: readonly string[]) =>
    createSpelling({
      words: createWordList([
        ['marker', 1],
        ['market', 9],
      ]),
      names: new Set(names),
    })
  expect(spelling([])('markex')).toBe('market')
  expect(spelling(['marker'])('markex')).toBe('marker')
})
