import { describe, expect, test } from 'vitest'
import { asksForFact, asksForSummary, measureAsked, measures, saysWhen } from '../../../src/core/search/asked.ts'

test.each([
  ['how many soldiers are there', 'number', true],
  ['And how old is he?', 'age', false],
  ['how tall is Biden', 'number', true],
  ['how much does an interceptor cost', 'money', true],
  ['how many dollars were spent', 'money', true],
  ['how much aid does it send every year', 'rate', true],
  ['how many trucks a day', 'rate', true],
  ["what is Gallant's age", 'age', false],
  ['how much of the West Bank', undefined, true],
  ['who founded it', undefined, true],
  ['“Where was he born?”', undefined, true],
  ['when does it begin', undefined, true],
  ['what is it', undefined, false],
  ['nobody knows how', undefined, false],
] as const)('"%s" asks for a measure: %s; for a person, time, place or way: %s', (question, measure, fact) => {
  expect([measureAsked(question), asksForFact(question)]).toEqual([measure, fact])
})

test.each([
  ['what is this article about', true],
  ['what does the author argue?', true],
  ['TL;DR please', true],
  ["what's the main point", true],
  ['what is the quarrel about', false],
  ['summaries of both', false],
])('"%s" asks what all of it is about: %s', (question, asks) => {
  expect(asksForSummary(question)).toBe(asks)
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

describe('a text has a number', () => {
  test.each(['1.4 million people', 'seven workers', 'Dozens of them', '2,000 tents', 'In 2020, 30 percent', '150,000 rockets'])(
    '%s',
    (text) => {
      expect(measures(text, 'number')).toBe(true)
    },
  )
})

describe('a text has no number', () => {
  test.each(['In 2020', 'since the 1990s, and in 1973', 'On March 7', 'from 14 March on', 'on Oct. 7', 'often and onwards', ''])(
    '%s',
    (text) => {
      expect(measures(text, 'number')).toBe(false)
    },
  )
})

test.each([
  ['It cost $3bn.', 'money', true],
  ['Two million dollars', 'money', true],
  ['It cost two lives.', 'money', false],
  ['3.8 billion a year', 'rate', true],
  ['the annual budget', 'rate', true],
  ['in the year 2020', 'rate', false],
  ['a man aged 74, born in Jaffa', 'age', true],
  ['a 100-year-old conflict', 'age', false],
] as const)('"%s" has a measure, %s: %s', (text, measure, has) => {
  expect(measures(text, measure)).toBe(has)
})
