import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clausesOf } from '../../../src/core/search/clauses.ts'
import { anyText } from '../../given/texts.ts'

describe('one query asks', () => {
  test.each([
    ['two questions after question marks', 'Who is Netanyahu? What does he want?', ['Who is Netanyahu?', 'What does he want?']],
    ['two in Arabic', 'من هو نتنياهو؟ ماذا يريد؟', ['من هو نتنياهو؟', 'ماذا يريد؟']],
    [
      'two with "and" before a question word',
      'who is Netanyahu and how many hostages are there',
      ['who is Netanyahu', 'how many hostages are there'],
    ],
    ['two with "&"', 'who is Netanyahu & is he rich', ['who is Netanyahu', 'is he rich']],
    ['two with "and" before "on what"', 'when is X and on what day is Y', ['when is X', 'on what day is Y']],
    ['two with a comma before "and"', 'who is Netanyahu, and is he rich', ['who is Netanyahu', 'is he rich']],
    ['two in capitals', 'WHO IS HE AND WHERE IS RAFAH', ['WHO IS HE', 'WHERE IS RAFAH']],
    ['one with "and" between things', 'war and peace', ['war and peace']],
    ['one with "and" before a word that begins like a question word', 'aid and howitzers', ['aid and howitzers']],
    ['one whose question mark ends it', 'what is aid? ', ['what is aid?']],
    ['none in blanks', '   ', []],
    ['none in nothing', '', []],
  ])('%s', (_, query, clauses) => {
    expect(clausesOf(query).map((clause) => clause.trim())).toEqual(clauses)
  })
})

test('five at most; what comes then is one', () => {
  const query = Array.from({ length: 9 }, (_, index) => `what is ${index}?`).join(' ')
  expect(clausesOf(query)).toEqual([
    'what is 0?',
    'what is 1?',
    'what is 2?',
    'what is 3?',
    'what is 4? what is 5? what is 6? what is 7? what is 8?',
  ])
})

test('of any text, none is blank, and no word is lost but "and"', () => {
  const words = (text: string) => text.split(/[\s,;]+/).filter((word) => word !== '' && word.toLowerCase() !== 'and')
  fc.assert(
    fc.property(fc.array(fc.oneof(anyText, fc.constantFrom('and what', '? ', ' and is ', 'why'))), (parts) => {
      const query = parts.join(' ')
      const clauses = clausesOf(query)
      expect(clauses.every((clause) => clause.trim() !== '')).toBe(true)
      expect(clauses.flatMap(words)).toEqual(words(query))
    }),
  )
})
