import { expect, test } from 'vitest'
import { createPassages } from '../../../bench/material/passages.ts'
import { createVocabulary } from '../../../bench/material/vocabulary.ts'

const SAMPLE = 'The council of the city met in Rafah. The council and the mayor spoke of aid to Rafah, and the aid came. Trucks came.'

const passages = (count: number) => createPassages(createVocabulary(SAMPLE, 3000), count)
const wordsOf = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? []

test('the same number of passages is always the same passages', () => {
  expect(passages(50)).toEqual(passages(50))
})

test('more passages begin with the same ones', () => {
  expect(passages(60).slice(0, 50)).toEqual(passages(50))
})

test('a passage has 60 to 110 words in sentences', () => {
  const lengths = passages(300).map(({ text }) => wordsOf(text).length)
  expect(Math.min(...lengths)).toBe(60)
  expect(Math.max(...lengths)).toBe(110)
  for (const { text } of passages(50)) expect(text).toMatch(/^(?:\p{Lu}[^.]*\. ?){3,12}$/u)
})

test('few words make up much of the text, and most words are rare', () => {
  const counts = new Map<string, number>()
  const words = passages(500).flatMap(({ text }) => wordsOf(text.toLowerCase()))
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const sorted = [...counts.values()].sort((a, b) => b - a)
  const share = (from: number, to: number) => sorted.slice(from, to).reduce((sum, count) => sum + count, 0) / words.length
  expect(share(0, 10)).toBeGreaterThan(0.4)
  expect(sorted.filter((count) => count < words.length / 1000).length / sorted.length).toBeGreaterThan(0.9)
})

test('a passage comes back to its own words, which few others have', () => {
  const all = passages(300).map(({ text }) => wordsOf(text.toLowerCase()))
  const holders = (word: string) => all.filter((words) => words.includes(word)).length
  const returning = all.flatMap((words) => [...new Set(words)].filter((word) => words.indexOf(word) !== words.lastIndexOf(word)))
  expect(returning.filter((word) => holders(word) < 15).length / all.length).toBeGreaterThan(1)
})
