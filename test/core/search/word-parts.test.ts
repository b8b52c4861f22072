import { expect, test } from 'vitest'
import { beginningOf, charactersOf, isPart } from '../../../src/core/search/word-parts.ts'

test.each([
  ['offensive', ['~offen']],
  ['attack', ['~attac']],
  ['rafah', []],
  ['1948ers', []],
  ['', []],
])('the beginning of %s is %j', (word, parts) => {
  expect(beginningOf(word)).toEqual(parts)
})

test('two compounds that begin alike have it in common', () => {
  expect(beginningOf('waffenruhe')).toEqual(beginningOf('waffenstillstand'))
})

test.each([
  ['战争', ['~战', '~争']],
  ['𠮷野', ['~𠮷', '~野']],
  ['', []],
])('the characters of %s are whole ones: %j', (word, parts) => {
  expect(charactersOf(word)).toEqual(parts)
})

test('a part is told from a word', () => {
  expect([...beginningOf('offensive'), ...charactersOf('战'), 'offen', '', '#offen'].map(isPart)).toEqual([true, true, false, false, false])
})
