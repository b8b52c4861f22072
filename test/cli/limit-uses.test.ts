import { expect, test } from 'vitest'
import { cardOf, type Use } from '../../src/cli/limit-uses.ts'

const use = (there: number, allowed: number, of: Use['of'] = 'words'): Use => ({ what: 'characters', there, allowed, of })

test('what is above a limit breaks it, and what reaches it does not', () => {
  expect(cardOf([use(101, 100), use(100, 100), use(6, 5, 'parts')]).breaches).toEqual([
    'it would have 101 characters, and 100 are allowed',
    'it would have 6 characters, and 5 are allowed',
  ])
})

test('a card is as full as the limit of words that is nearest; other parts are the same in every language', () => {
  expect(cardOf([use(50, 100), use(80, 100), use(5, 5, 'parts')]).fullness).toBe(0.8)
  expect(cardOf([]).fullness).toBe(0)
})
