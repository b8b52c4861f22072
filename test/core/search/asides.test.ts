import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutAsides } from '../../../src/core/search/asides.ts'
import { anyText } from '../../given/texts.ts'

const names = (sentence: string) => sentence.includes('Gaza')

describe('left out is a sentence on the one who asks', () => {
  test.each([
    ['after the question', 'How strong is it? I need a number for my speech.', 'How strong is it? '],
    ['before it', "I'm new here. How strong is it?", 'How strong is it?'],
    ['without a subject', 'How strong is it?? need it for the piece', 'How strong is it?? '],
    ['that asks for a favour', 'Is it strong? can we quote that', 'Is it strong? '],
    ['after a comma', 'how strong is it, i am on deadline', 'how strong is it,'],
    ['before "but why"', 'sorry if you covered it but why is it shut', ' but why is it shut'],
    ['before a colon', 'For the memo: how strong is it?', ' how strong is it?'],
    ['after a greeting', 'Hi all, how strong is it?', ' how strong is it?'],
    ['that says somebody asks', 'Retired engineer asking: how strong is it?', ' how strong is it?'],
    ['that thanks', 'How strong is it? Thank you!', 'How strong is it? '],
  ])('%s', (_, query, asked) => {
    expect(withoutAsides(query, names)).toBe(asked)
  })
})

test.each([
  ['is it dead or is there hope', 'is it dead'],
  ['is it strong or just loud? And where is it?', 'is it strong? And where is it?'],
  ['war or peace', 'war or peace'],
])('of two in one, "%s", the first is asked: "%s"', (query, asked) => {
  expect(withoutAsides(query, names)).toBe(asked)
})

describe('kept is', () => {
  test.each([
    ['a sentence alone', 'I need aid.'],
    ['one that asks', 'Is it strong? Tell me why we need it.'],
    ['one that names something', 'Is it strong? I mean Gaza.'],
    ['what is named before a colon', 'Gaza: how is it?'],
    ['what a question may be about', 'Sourdough: how strong is it?'],
    ['one that speaks of nobody here', 'The army is near. Is it strong?'],
    ['nothing of nothing', ''],
  ])('%s', (_, query) => {
    expect(withoutAsides(query, names)).toBe(query)
  })
})

test('of any text, what is left was in it', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyText, fc.constantFrom('I need it. ', 'What? ', ', my ', '. '))), (parts) => {
      const query = parts.join('')
      const left = withoutAsides(query, names)
      let from = 0
      for (const character of left) {
        from = query.indexOf(character, from) + character.length
        expect(from).toBeGreaterThanOrEqual(character.length)
      }
    }),
  )
})
