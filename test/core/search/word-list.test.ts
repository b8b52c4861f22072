import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countOf, createWordList, firstFrom, lettersOf } from '../../../src/core/search/word-list.ts'

const list = createWordList([
  ['gaza', 5],
  ['aid', 3],
  ['غزة', 2],
  ['rafah', 1],
])

test('has the words in order, each with how often it occurs and its letters', () => {
  expect(list.words).toEqual(['aid', 'gaza', 'rafah', 'غزة'])
  expect([...list.counts]).toEqual([3, 5, 1, 2])
  expect([...list.letters]).toEqual(list.words.map(lettersOf))
})

test.each([
  ['aid', 3],
  ['غزة', 2],
  ['ai', 0],
  ['aida', 0],
  ['', 0],
  ['zebra', 0],
  ['__proto__', 0],
])('"%s" occurs %i times', (word, count) => {
  expect(countOf(list, word)).toBe(count)
})

test.each([
  ['', 0],
  ['aid', 0],
  ['aida', 1],
  ['gaza', 1],
  ['rag', 3],
  ['\uffff', 4],
])('from "%s" on, the first word is at place %i', (word, place) => {
  expect(firstFrom(list.words, word)).toBe(place)
})

test('an empty list has nothing', () => {
  const empty = createWordList([])
  expect([empty.words, countOf(empty, 'aid'), firstFrom(empty.words, 'aid')]).toEqual([[], 0, 0])
})

const word = fc.string({ maxLength: 8, unit: fc.constantFrom(...'abcé غ加') })

test('finds in any list what was put in, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(word, fc.integer({ min: 1, max: 9 })), { selector: ([it]) => it, maxLength: 60 }),
      word,
      (counted, other) => {
        const words = createWordList(counted)
        for (const [it, count] of counted) expect(countOf(words, it)).toBe(count)
        expect(countOf(words, other)).toBe(new Map(counted).get(other) ?? 0)
        expect(words.words.slice(0, firstFrom(words.words, other)).every((it) => it < other)).toBe(true)
        expect(words.words.slice(firstFrom(words.words, other)).every((it) => other <= it)).toBe(true)
      },
    ),
  )
})

describe('the letters of a word', () => {
  test('are the same in any order and number', () => {
    expect(lettersOf('gaza')).toBe(lettersOf('zag'))
    expect(lettersOf('')).toBe(0)
    expect(new Set(Array.from('abcdefghijklmnopqrstuvwxyz', lettersOf)).size).toBe(26)
  })

  test('differ in two bits at most after one edit', () => {
    const bits = (number: number): number => Array.from((number >>> 0).toString(2)).filter((it) => it === '1').length
    fc.assert(
      fc.property(
        word,
        fc.nat(7),
        word.filter(({ length }) => length === 1),
        (before, at, letter) => {
          for (const after of [before.slice(0, at) + letter + before.slice(at), before.slice(0, at) + letter + before.slice(at + 1)])
            expect(bits(lettersOf(before) ^ lettersOf(after))).toBeLessThanOrEqual(2)
        },
      ),
    )
  })
})
