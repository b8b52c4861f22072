import { expect, test } from 'vitest'
import { takeAttributes } from '../../../src/core/corpus/attributes.ts'

test.each([
  ['an id', '{#rafah}\nWords.', { id: 'rafah', locator: undefined }, 'Words.'],
  ['an id and a paragraph', '{#rafah-2 ¶9}\nWords.', { id: 'rafah-2', locator: '¶9' }, 'Words.'],
  ['an id and a range of paragraphs', '{#rafah ¶9–10}\nWords.', { id: 'rafah', locator: '¶9–10' }, 'Words.'],
  ['space after the brace', '{#rafah} \t\nWords.', { id: 'rafah', locator: undefined }, 'Words.'],
  ['nothing below', '{#rafah ¶9}', { id: 'rafah', locator: '¶9' }, ''],
  ['other words', '{#rafah ¶9}\n{also: tent cities; flee}\nWords.', { id: 'rafah', locator: '¶9', also: 'tent cities; flee' }, 'Words.'],
  [
    'an id from elsewhere',
    '{#doc-9}\n{original-id: Doc {9} }\nWords.',
    { id: 'doc-9', locator: undefined, originalId: 'Doc {9}' },
    'Words.',
  ],
  [
    'both',
    '{#doc-9 ¶1234567}\n{also: flee}\n{original-id: D}\n{also: x}',
    { id: 'doc-9', locator: '¶1234567', also: 'flee', originalId: 'D' },
    '{also: x}',
  ],
  ['an id of 48 characters', `{#${'a'.repeat(48)}}\nWords.`, { id: 'a'.repeat(48), locator: undefined }, 'Words.'],
])('a line with %s is taken off', (_, written, attributes, text) => {
  expect(takeAttributes(written)).toEqual({ attributes, text })
})

test.each([
  ['capital letters', '{#Rafah}\nWords.'],
  ['a leading hyphen', '{#-rafah}\nWords.'],
  ['an id of 49 characters', `{#${'a'.repeat(49)}}\nWords.`],
  ['a paragraph without its sign', '{#rafah 9}\nWords.'],
  ['a hyphen instead of a dash', '{#rafah ¶9-10}\nWords.'],
  ['words on the same line', '{#rafah} Words.'],
  ['other words without an id', '{also: flee}\nWords.'],
  ['an id from elsewhere without an id of its own', '{original-id: D}\nWords.'],
  ['words before it', 'Words {#rafah}'],
])('a line with %s is words', (_, written) => {
  expect(takeAttributes(written)).toEqual({ attributes: undefined, text: written })
})

test('only the first line is taken', () => {
  expect(takeAttributes('{#one}\n{#two}\nWords.')).toEqual({ attributes: { id: 'one', locator: undefined }, text: '{#two}\nWords.' })
})
