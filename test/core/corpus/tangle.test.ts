import { describe, expect, test } from 'vitest'
import { tangleIn } from '../../../src/core/corpus/tangle.ts'

const NESTED = 'Cannot read file: a line nests more than 10 lists or quotations; write them flat'
const BRACKETS = 'Cannot read file: a paragraph has too many of [; divide it'

describe('what would take minutes to read is found with its line', () => {
  test.each([
    ['quotations in one another', `Words.\n\n${'> '.repeat(11)}Words.`, 3, NESTED],
    ['lists in one another', `${'- '.repeat(11)}Words.`, 1, NESTED],
    ['numbered lists in one another', `${'1. '.repeat(5)}${'2) '.repeat(6)}Words.`, 1, NESTED],
    ['lists far to the right', `- a\n${' '.repeat(200)}- b`, 2, NESTED],
    ['pictures in one another', `Words.\n${'!['.repeat(51)}`, 2, BRACKETS],
    ['links that do not end', `${'[a]('.repeat(1000)}\n${'[a]('.repeat(1001)}`, 2, BRACKETS],
  ])('%s', (_, text, line, message) => {
    expect(tangleIn(text)).toEqual({ line, message })
  })
})

test.each([
  ['ten quotations in one another', `${'> '.repeat(10)}Words.`],
  ['a rule', '- '.repeat(3)],
  ['a dash for each of many words', 'a - b '.repeat(100)],
  ['emphasis', '**a** '.repeat(3000)],
  ['a link to each of many words', '[a](https://paper.example/a) '.repeat(2000)],
  ['brackets of many paragraphs', '[a\n\n'.repeat(5000)],
])('%s is no tangle', (_, text) => {
  expect(tangleIn(text)).toBeUndefined()
})

test('a large text is looked through in no time', () => {
  const start = performance.now()
  tangleIn(`${'> '.repeat(9)}${'- a '.repeat(2 ** 20)}\n`)
  tangleIn(' '.repeat(199).concat('a\n').repeat(20_000))
  expect(performance.now() - start).toBeLessThan(2000)
})
