import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptOf, type Reading } from '../../../src/core/answer/excerpt.ts'
import { textOf } from '../../../src/core/answer/span.ts'
import type { Article } from '../../../src/core/corpus/article.ts'
import { createAnalyzer } from '../../../src/core/search/analyzer.ts'
import { createTopicFinder } from '../../../src/core/search/topic-finder.ts'
import { passageOf } from '../../given/article.ts'
import { prose } from '../../given/texts.ts'

const analyze = createAnalyzer('en')
const GAZA = { id: 'gaza', name: 'Gaza Strip', kind: 'place', aliases: ['غزة'], related: [] } as const

/** Reads for these terms. */
const reading = (terms: readonly string[], characters = 800): Reading => ({
  concepts: terms.map((term) => ({ terms: [term], hints: [], topic: undefined })),
  analyze,
  mentions: createTopicFinder([GAZA], analyze).find,
  characters,
})

const show = (text: string, given: Reading, article: Partial<Article> = {}) => excerptOf(passageOf(text, article), 1, given)
const shown = (text: string, given: Reading, article: Partial<Article> = {}) => textOf(show(text, given, article).spans)
const marked = (text: string, ...terms: string[]) => show(text, reading(terms)).spans.flatMap(({ text: it, match }) => (match ? [it] : []))

describe('what matches is marked', () => {
  test.each([
    ['in every form', 'Aided by allies, he aids those who aid.', ['aid'], ['Aided', 'aids', 'aid']],
    ['as one where only a space is between', 'The ground offensive began.', ['ground', 'offens'], ['ground offensive']],
    ['as one where only a hyphen is between', 'A cease-fire.', ['ceas', 'fire'], ['cease-fire']],
    ['apart where a word is between', 'Aid for Rafah.', ['aid', 'rafah'], ['Aid', 'Rafah']],
    ['under any name of a topic', 'Gaza Strip, or غزة.', ['#gaza'], ['Gaza Strip', 'غزة']],
    ['never when it is a stop word', 'The aid of the many.', ['the', 'aid'], ['aid']],
    ['nowhere when nothing matches', 'Nothing.', ['aid'], []],
  ])('%s', (_, text, terms, marks) => {
    expect(marked(text, ...terms)).toEqual(marks)
  })
})

test('a word that stands in the name that was asked for is not marked alone', () => {
  const concepts = [{ terms: ['#gaza'], hints: [{ term: 'strip', weight: 0.7 }], topic: GAZA }]
  const { spans } = show('A strip of land, the Gaza Strip.', { ...reading([]), concepts })
  expect(spans.flatMap(({ text, match }) => (match ? [text] : []))).toEqual(['Gaza Strip'])
})

describe('a long passage', () => {
  const filler = 'It rained on that day and everybody stayed at home. '
  const text = `${filler.repeat(4)}Aid for Rafah was stopped. ${filler.repeat(4)}`.trim()

  test('is shown where most of the question stands, in whole sentences, each cut marked', () => {
    const excerpt = show(text, reading(['aid', 'rafah'], 120))
    expect(textOf(excerpt.spans)).toMatch(/^… .*Aid for Rafah was stopped\..* …$/)
    expect(textOf(excerpt.spans).replace(/^… | …$/g, '')).toMatch(/^(?:It rained [^.]*\. ?|Aid for Rafah was stopped\. ?)+$/)
  })

  test('is shown from its beginning when nothing matches', () => {
    expect(shown(text, reading([], 120))).toMatch(/^It rained .* …$/)
  })

  test('is shown whole when there is room', () => {
    expect(shown(text, reading(['aid']))).toBe(text)
  })

  test('of one long sentence is cut on a word', () => {
    expect(shown('one two three four five', reading([], 15))).toBe('one two three …')
  })
})

describe('rights', () => {
  const text = 'One two three. Four five six. Seven eight nine.'

  test.each([
    [9, text],
    [8, 'One two three. Four five six. …'],
    [4, 'One two three. …'],
    [2, 'One two …'],
    [1, 'One …'],
  ])('to %d words show no more of them', (words, expected) => {
    expect(shown(text, reading([]), { rights: { kind: 'quote', words } })).toBe(expected)
  })

  test('hold where words are not parted by spaces', () => {
    const chinese = '加沙地带的战争仍在继续双方没有达成任何协议'.repeat(10)
    expect(shown(chinese, reading([]), { rights: { kind: 'quote', words: 5 } }).length).toBeLessThan(40)
  })
})

test('names kind, score, passage and the words that the link opens on', () => {
  const excerpt = excerptOf(passageOf('One two three.', { url: 'https://paper.example/a' }), 3.5, reading([], 8))
  expect(excerpt).toMatchObject({ kind: 'quote', score: 3.5, passage: { id: 'rift/paper#one' } })
  expect(excerpt.citation.url).toBe('https://paper.example/a#:~:text=One%20two')
})

test('is always words of the passage, no longer than asked for, whole characters, the cuts marked', () => {
  fc.assert(
    fc.property(
      prose(1, 200),
      fc.integer({ min: 20, max: 900 }),
      fc.constantFrom('rift', 'netanyahu', '2024'),
      (text, characters, term) => {
        const excerpt = shown(text, reading([term], characters))
        const words = excerpt.replace(/^… /, '').replace(/ …$/, '')
        expect(words.length).toBeLessThanOrEqual(characters)
        expect(text).toContain(words)
        expect(words.isWellFormed()).toBe(true)
        // The same words may stand at both ends of the text.
        expect(excerpt.startsWith('… ') || text.startsWith(words)).toBe(true)
        expect(excerpt.endsWith(' …') || text.endsWith(words)).toBe(true)
        expect(excerpt === text).toBe(words === text)
      },
    ),
    { numRuns: 300 },
  )
})

test('of an emoji longer than the room is a whole one or none', () => {
  expect(shown(`${'👩‍👩‍👧‍👦'.repeat(4)}`, reading([], 25))).toBe(`${'👩‍👩‍👧‍👦'.repeat(2)} …`)
})

test('of a word longer than the room is whole characters, and can be cited', () => {
  const page = { url: 'https://paper.example/a' }
  expect(shown(`x${'😀'.repeat(40)}`, reading([], 20), page).isWellFormed()).toBe(true)
})
