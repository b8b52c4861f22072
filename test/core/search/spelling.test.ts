import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSpelling, editDistance } from '../../../src/core/search/spelling.ts'

const correct = createSpelling({
  counts: new Map([
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
      counts: new Map([
        ['marker', 1],
        ['market', 9],
      ]),
      names: new Set(names),
    })
  expect(spelling([])('markex')).toBe('market')
  expect(spelling(['marker'])('markex')).toBe('marker')
})

describe('the distance of words', () => {
  test.each([
    ['rafah', 'rafah', 0],
    ['rafah', 'rafha', 1],
    ['rafah', 'rafa', 1],
    ['rafah', 'rafahs', 1],
    ['rafah', 'rafeh', 1],
    ['rafah', 'arfha', 2],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
  ])('%s and %s: %d', (a, b, distance) => {
    expect(editDistance(a, b, 9)).toBe(distance)
  })

  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })

  test('is the same both ways, and none only between equals', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(editDistance(a, b, 99)).toBe(editDistance(b, a, 99))
        expect(editDistance(a, b, 99) === 0).toBe(a === b)
      }),
    )
  })

  test('is told up to the limit, and beyond it only that it is beyond', () => {
    fc.assert(
      fc.property(letters, letters, fc.nat(8), (a, b, limit) => {
        const distance = editDistance(a, b, 99)
        const limited = editDistance(a, b, limit)
        if (distance <= limit) expect(limited).toBe(distance)
        else expect(limited).toBeGreaterThan(limit)
      }),
    )
  })
})
