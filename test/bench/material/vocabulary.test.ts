import { expect, test } from 'vitest'
import { createVocabulary } from '../../../bench/material/vocabulary.ts'

const SAMPLE = 'The council met in Rafah. Council members of Rafah spoke; the council of aid spoke.'

test('real words come first, the most frequent before others, and made-up ones fill the number', () => {
  const { content } = createVocabulary(SAMPLE, 500)
  expect(content.slice(0, 6)).toEqual(['council', 'Rafah', 'spoke', 'aid', 'members', 'met'])
  expect(new Set(content).size).toBe(500)
})

test('words that hold sentences together stand as often as in the sample', () => {
  expect(createVocabulary(SAMPLE, 10).framing).toEqual(['the', 'in', 'of', 'the', 'of'])
})

test('only names keep a capital', () => {
  const { content } = createVocabulary(SAMPLE, 2000)
  expect(content).not.toContain('Council')
  const names = content.filter((word) => /^\p{Lu}/u.test(word))
  expect(names.length / content.length).toBeGreaterThan(0.05)
  expect(names.length / content.length).toBeLessThan(0.4)
})

test('the same sample gives the same words', () => {
  expect(createVocabulary(SAMPLE, 500)).toEqual(createVocabulary(SAMPLE, 500))
})
