import fc from 'fast-check'
import { expect, test } from 'vitest'
import { growVariants } from '../../../src/core/search/variants.ts'
import { finish } from '../../../src/core/steps.ts'

const TERMS = ['angriff', 'angriffs', 'luftangriff', 'waffenruhe', 'waffe', 'krieg', '#angriff', '1948', 'gaza', '']
const variants = finish(growVariants(TERMS))

test('are terms that share runs of letters, the likest first', () => {
  expect(variants('angriffen').map(({ term }) => term)).toEqual(['angriff', 'angriffs', 'luftangriff'])
})

test('are as alike as the share of their runs of four letters', () => {
  // ^angriff$ has 6 runs, ^angriffs$ has 7, and they share 5.
  expect(finish(growVariants(['angriff']))('angriffs')).toEqual([{ term: 'angriff', likeness: expect.closeTo((2 * 5) / (6 + 7)) }])
})

test.each([
  ['a term unlike any', 'hezbollah'],
  ['a number', '1949'],
  ['a topic', '#angriffe'],
  ['a short word', 'ga'],
  ['nothing', ''],
])('%s has none', (_, term) => {
  expect(variants(term)).toEqual([])
})

test('a term is no variant of itself, and there are eight at most', () => {
  const many = finish(
    growVariants(Array.from({ length: 30 }, (_, index) => `angriff${String.fromCharCode(97 + index)}`.replace(/[^a-z]/g, 'z'))),
  )
  expect(many('angriffa').length).toBe(8)
  expect(many('angriffa').map(({ term }) => term)).not.toContain('angriffa')
})

test('are alike both ways, and no more than equal', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'n'), minLength: 3, maxLength: 9 })
  fc.assert(
    fc.property(word, word, (one, other) => {
      const [there] = finish(growVariants([one]))(other)
      const [back] = finish(growVariants([other]))(one)
      expect(there?.likeness).toBe(back?.likeness)
      expect(there?.likeness ?? 0).toBeLessThan(1.0001)
    }),
  )
})

test('grow in steps', () => {
  const steps = growVariants(
    Array.from({ length: 2500 }, (_, index) => `w${Array.from(String(index), (digit) => 'abcdefghij'.charAt(Number(digit))).join('')}x`),
  )
  let count = 0
  while (steps.next().done !== true) count++
  expect(count).toBe(2)
})
