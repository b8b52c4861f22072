import { describe, expect, test } from 'vitest'
import { checkPassages, FEWEST_WORDS, MOST_CHARACTERS } from '../../src/workshop/check-passages.ts'
import { corpusOf } from '../given/corpus.ts'

const check = (bodies: Readonly<Record<string, string>>) =>
  checkPassages(corpusOf(bodies), 'corpus').map(
    ({ severity, rule, file, line, message }) => `${severity} ${rule} ${file}:${line} ${message}`,
  )
const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ')

test('passages of usual length under ids of words are fine', () => {
  expect(check({ 'rift/a.md': `{#one}\n${words(FEWEST_WORDS)}\n\n{#two}\n${'x '.repeat(MOST_CHARACTERS / 2).trim()}` })).toEqual([])
})

describe('a passage is told', () => {
  test('that is too short', () => {
    expect(check({ 'rift/a.md': `{#one}\n${words(FEWEST_WORDS - 1)}` })).toEqual([
      'warning length corpus/rift/a.md:8 "one" has 3 words: join it to a neighbour, at least 4 say something',
    ])
  })

  test('that is longer than a card', () => {
    expect(check({ 'rift/a.md': `{#one}\n${'word '.repeat(800).trim()}` })).toEqual([
      'warning length corpus/rift/a.md:8 "one" has 3999 characters: divide it, a card holds 3500 and the rest is cut',
    ])
  })

  test('that repeats another of its collection, whatever its punctuation', () => {
    const bodies = {
      'rift/a.md': '{#one}\nThe tanks went on.',
      'rift/b.md': '{#two}\nThe  tanks, went on!',
      'guide/a.md': '{#one}\nThe tanks went on.',
    }
    expect(check(bodies)).toEqual([
      'error duplicate corpus/rift/b.md:8 Cannot say the same twice: "two" has the text of "one", at corpus/rift/a.md:8',
    ])
  })

  test('whose id nobody could type', () => {
    expect(check({ 'rift/a.md': '{#p-3f2a9c1b}\nThe tanks went on.' })).toEqual([
      'warning id corpus/rift/a.md:8 "p-3f2a9c1b" cannot be said or remembered: give new passages ids of words',
    ])
    expect(check({ 'rift/a.md': '{#p-3f2a9c1b}\n{original-id: 3F2A9C1B}\nThe tanks went on.' })).toEqual([])
  })
})

test('no collection says more of a passage without words than that it is short', () => {
  expect(check({ 'rift/a.md': '{#one}\n…\n\n{#two}\n* * *?' }).every((line) => / words?: /.test(line) || line.includes('twice'))).toBe(true)
})
