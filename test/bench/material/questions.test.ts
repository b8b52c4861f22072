import { expect, test } from 'vitest'
import { createLoad } from '../../../bench/load.ts'
import { createQuestions } from '../../../bench/material/questions.ts'

const { material } = await createLoad({ size: 400, questions: 1 })
const questions = createQuestions(material.texts, 80)
const frequency = (word: string) => material.texts.filter(({ text }) => new RegExp(`\\b${word}\\b`, 'i').test(text)).length

test('the same passages are asked the same', () => {
  expect(createQuestions(material.texts, 80)).toEqual(questions)
})

test('there are as many of each kind as wanted', () => {
  expect(Object.values(questions).map(({ length }) => length)).toEqual([80, 80, 80, 80, 80])
})

test('a frequent word stands in a hundredth of the passages or more, a rare one in one or two', () => {
  expect(Math.min(...questions['frequent word'].map(frequency))).toBeGreaterThanOrEqual(4)
  for (const word of questions['rare word']) expect([1, 2]).toContain(frequency(word))
})

test('a question has ten words', () => {
  for (const question of questions['ten words']) expect(question.split(' ')).toHaveLength(10)
})

test('a misspelt word stands in no passage', () => {
  expect(questions.typo.filter((word) => 0 < frequency(word))).toEqual([])
})

test('what is typed begins a word of a passage', () => {
  const all = material.texts.map(({ text }) => ` ${text}`).join('')
  for (const typed of questions.autocomplete) expect(all).toContain(` ${typed}`)
})

test('passages without rare words cannot be asked about', () => {
  const texts = Array.from({ length: 20 }, (_, id) => ({ id: String(id), text: 'the council met again' }))
  expect(() => createQuestions(texts, 5)).toThrow('Cannot draw 5 questions: the passages have too few words of the kind')
})
