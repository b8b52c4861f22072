import { describe, expect, test } from 'vitest'
import { asksForCount, asksForFact, countsAnything, saysWhen } from '../../../src/core/search/asked.ts'

test.each([
  ['how many soldiers are there', true, true],
  ['And how old is he?', true, false],
  ['how tall is Biden', true, true],
  ['how much of the West Bank', false, true],
  ['who founded it', false, true],
  ['“Where was he born?”', false, true],
  ['when does it begin', false, true],
  ['what is it', false, false],
  ['nobody knows how', false, false],
])('"%s" asks for a number: %s; for a person, time, place or way: %s', (question, count, fact) => {
  expect([asksForCount(question), asksForFact(question)]).toEqual([count, fact])
})

test.each([
  ['start', true],
  ['begun', true],
  ['supposed', true],
  ['restart', false],
  ['leave', false],
  ['', false],
])('"%s" says no more than "when": %s', (word, says) => {
  expect(saysWhen(word)).toBe(says)
})

describe('a text counts something', () => {
  test.each(['1.4 million people', 'seven workers', 'Dozens of them', '2,000 tents', 'In 2020, 30 percent', '150,000 rockets'])(
    '%s',
    (text) => {
      expect(countsAnything(text)).toBe(true)
    },
  )
})

describe('a text counts nothing', () => {
  test.each(['In 2020', 'since the 1990s, and in 1973', 'On March 7', 'from 14 March on', 'on Oct. 7', 'often and onwards', ''])(
    '%s',
    (text) => {
      expect(countsAnything(text)).toBe(false)
    },
  )
})
