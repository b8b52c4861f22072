import { describe, expect, test } from 'vitest'
import { createSpelling } from '../../../src/core/search/spelling.ts'
import { createWordList } from '../../../src/core/search/word-list.ts'

/** A language whose common words are not known. */
const UNTOLD = { common: undefined, isKnown: () => false, isName: () => false }

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
  ...UNTOLD,
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
      ...UNTOLD,
    })
  expect(spelling([])('markex')).toBe('market')
  expect(spelling(['marker'])('markex')).toBe('marker')
})

describe('where the common words of the language are known', () => {
  const common = createWordList(
    ['beach', 'cancel', 'haris', 'hizbollah', 'iraq', 'place', 'raft', 'tehrik', 'ukraine', 'visit'].map((word): [string, number] => [
      word,
      0,
    ]),
  )
  const words = createWordList([
    ['breach', 3],
    ['cancelled', 2],
    ['harris', 2],
    ['hezbollah', 9],
    ['iran', 9],
    ['netanyahu', 7],
    ['peace', 9],
    ['rafah', 7],
    ['tehran', 4],
    ['visit', 2],
  ])
  const told = createSpelling({
    words,
    names: new Set(),
    common,
    isKnown: (word) => word === 'cancel',
    isName: (word) => ['harris', 'hezbollah', 'iran', 'netanyahu', 'rafah', 'tehran'].includes(word),
  })

  test.each([
    ['a common word is no slip', 'beach', undefined],
    ['nor is one that is a letter from a frequent word', 'place', undefined],
    ['nor from a name', 'iraq', undefined],
    ['nor two letters from a long one', 'tehrik', undefined],
    ['but for a name of the same consonants', 'hizbollah', 'hezbollah'],
    ['or for one with a letter doubled', 'haris', 'harris'],
    ['a short word that is none may be a slip', 'vist', 'visit'],
    ['so may a name that nobody declared', 'raffah', 'rafah'],
    ['even by two letters in seven', 'netenyaho', 'netanyahu'],
    ['and a form that no passage uses, of a word that they do', 'cancle', 'cancel'],
    ['but what is nearest to a word of the language that no passage holds is meant so', 'ukrane', undefined],
  ])('%s', (_, typed, meant) => {
    expect(told(typed)).toBe(meant)
  })
})
