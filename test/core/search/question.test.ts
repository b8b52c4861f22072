import { describe, expect, test } from 'vitest'
import type { Topic } from '../../../src/core/corpus/topic.ts'
import { createAnalyzer } from '../../../src/core/search/analyzer.ts'
import { FLOOR, type Lexicon, LIGHTEST } from '../../../src/core/search/concept.ts'
import { parseQuestion } from '../../../src/core/search/question.ts'
import { createTopicFinder } from '../../../src/core/search/topic-finder.ts'

const GAZA: Topic = { id: 'gaza', name: 'Gaza Strip', kind: 'place', aliases: ['غزة', 'Gaza'], related: [] }
const PLO: Topic = { id: 'plo', name: 'Liberation Organization', kind: 'organisation', aliases: [], related: [] }
const FREQUENCIES: Readonly<Record<string, number>> = {
  aid: 4,
  vote: 1,
  presid: 1,
  summari: 1,
  articl: 9,
  gaza: 3,
  strip: 1,
  '#gaza': 3,
  'us.': 1,
  hezbollah: 1,
  time: 5,
  liber: 1,
}

const analyze = createAnalyzer('en')
const lexicon: Lexicon = {
  analyze,
  mentions: createTopicFinder([GAZA, PLO], analyze).find,
  frequency: (term) => (Object.hasOwn(FREQUENCIES, term) ? (FREQUENCIES[term] ?? 0) : 0),
  isName: (term) => ['gaza', 'hezbollah', 'presid'].includes(term),
  looksLikeName: (surface) => /^[\p{Lu}\p{N}]/u.test(surface),
  correct: (word) => new Map(Object.entries({ hezbolah: 'hezbollah', gazza: 'gaza', explian: 'explain' })).get(word),
  transliterate: () => undefined,
  relatives: ({ term }) =>
    term === 'voter'
      ? [
          { term: 'vote', weight: 0.24, isForm: true },
          { term: 'aid', weight: 0.15, isForm: false },
        ]
      : [],
  knowsForms: true,
  size: 10,
}

const parse = (query: string) => parseQuestion(query, lexicon)
const concepts = (query: string) => parse(query).concepts
const surfaces = (query: string) => concepts(query).map(({ surface }) => surface)

describe('a query asks about', () => {
  test.each([
    ['its words that say something', 'What is the aid?', ['aid']],
    ['a name as one', 'aid for the Gaza Strip', ['aid', 'Gaza Strip']],
    ['a repeated word once', 'aid, aids and AID', ['aid']],
    ['one thing under two names once', 'Gaza and غزة', ['Gaza']],
    ['an unknown word once', 'pasta Pasta', ['pasta']],
    ['nothing when it has stop words only', 'what is it', []],
    ['nothing when its only word says how it is asked', 'what time is it?', []],
    ['a word that says how something is asked, alone', 'time', ['time']],
    ['a summary, when it asks what all is about', 'what is this article about?', ['summary']],
    ['what it asks of a name, though it says "about"', 'what is this article about Gaza', ['article', 'Gaza']],
    ['nothing when its only word stands in most passages and frames', 'the article', []],
    ['nothing that only fills', 'aid right now, #1', ['aid']],
    ['none of its small words in capitals', 'aid AND not pasta', ['aid', 'pasta']],
    ['a small word in capitals that passages know as an abbreviation', 'aid for US', ['aid', 'US']],
    ['nothing', '', []],
  ])('%s', (_, query, expected) => {
    expect(surfaces(query)).toEqual(expected)
  })
})

describe('a concept is known by', () => {
  test.each([
    ['the stem of its word', 'aided', { terms: ['aid'] }],
    ['its topic', 'Gaza Strip', { terms: ['#gaza'], topic: GAZA }],
    ['the known words of a topic that no passage names', 'Liberation Organization', { terms: ['liber'], topic: PLO }],
    ['nothing when it is unknown', 'pasta', { terms: [] }],
    ['the known words that are forms of an unknown one', 'voter', { terms: ['vote'], kin: ['vote'] }],
  ])('%s', (_, query, expected) => {
    expect(concepts(query)).toMatchObject([expected])
  })

  test('words of its name besides, at less weight', () => {
    expect(concepts('Gaza Strip')[0]?.hints).toEqual(
      expect.arrayContaining([
        { term: 'gaza', weight: 0.7 },
        { term: 'strip', weight: 0.7 },
      ]),
    )
  })

  test('words that have to do with it besides, by how much', () => {
    expect(concepts('voter')[0]?.hints).toContainEqual(expect.objectContaining({ term: 'aid', weight: 0.15 }))
  })
})

describe('what a concept weighs', () => {
  const weigh = (query: string, surface: string) => concepts(query).find((concept) => concept.surface === surface)?.weight ?? Number.NaN

  test('is more the rarer it is, most when it is unknown, and never less than the floor', () => {
    const [aid, vote, pasta] = ['aid', 'vote', 'pasta'].map((surface) => weigh('aid vote pasta', surface)) as [number, number, number]
    expect(vote).toBeCloseTo(FLOOR + 1)
    expect(pasta).toBeCloseTo((FLOOR + 1) * 1.3)
    expect(aid).toBeGreaterThan(FLOOR)
    expect(aid).toBeLessThan(vote)
  })

  test('is next to nothing for a word that says how something is asked', () => {
    expect(weigh('aid time', 'time')).toBe(LIGHTEST)
  })

  test('is more for such a word where a person, time or place is asked for and nothing else is said of a name', () => {
    expect(weigh('who did Gaza begin', 'begin')).toBeGreaterThan(LIGHTEST)
    expect(weigh('why did Gaza begin', 'begin')).toBe(LIGHTEST)
    expect(weigh('who did the aid for Gaza begin', 'begin')).toBe(LIGHTEST)
  })

  test('is next to nothing for a word of beginning where "when" is asked', () => {
    expect(weigh('when did Gaza begin', 'begin')).toBe(LIGHTEST)
    expect(weigh('when did Gaza leave', 'leave')).toBeGreaterThan(LIGHTEST)
  })

  test('is nothing for a word that frames the question, misspelt', () => {
    expect(weigh('aid explian', 'explian')).toBe(0)
  })

  test('is nothing for whom and what those have to do with who ask', () => {
    expect(weigh('aid for my uncle', 'uncle')).toBe(0)
    expect(weigh('aid for the uncle', 'uncle')).toBeGreaterThan(LIGHTEST)
    expect(weigh('aid for my pasta', 'pasta')).toBeGreaterThan(LIGHTEST)
  })

  test('is nothing in a sentence on the one who asks, unless nothing else is asked', () => {
    const query = 'How much aid is there in Gaza? I have to vote on pasta.'
    expect(weigh(query, 'aid')).toBeGreaterThan(LIGHTEST)
    expect([weigh(query, 'vote'), weigh(query, 'pasta')]).toEqual([0, 0])
    expect(weigh('What is it? I have to vote on pasta.', 'vote')).toBeGreaterThan(LIGHTEST)
    expect(weigh('My pasta is old. Is aid there?', 'pasta')).toBeGreaterThan(LIGHTEST)
    expect(weigh('My pasta is old. Is there aid for a vote?', 'pasta')).toBe(0)
  })

  test('is nothing for a word that frames the question, unless there is no other', () => {
    expect(weigh('explain the aid', 'explain')).toBe(0)
    expect(weigh('explain', 'explain')).toBeGreaterThan(0)
  })
})

describe('a name is', () => {
  test.each([
    ['known when the passages write it with a capital', 'hezbollah', 'known'],
    ['known when it is a topic', 'غزة', 'known'],
    ['unknown when it has a capital inside the question and stands nowhere', 'aid of Ruritania', 'unknown'],
    ['unknown when it is a number that stands nowhere', '1987', 'unknown'],
    ['none when a question begins with it', 'Pasta', 'none'],
    ['none when it is any other word', 'vote', 'none'],
    ['none when it is a title, in capitals or not', 'President', 'none'],
  ])('%s', (_, query, name) => {
    expect(concepts(query).at(-1)?.name).toBe(name)
  })
})

describe('a misspelt word', () => {
  test('is read as the one that was meant, and said to be', () => {
    const { concepts: read, corrections } = parse('hezbolah aid')
    expect(corrections).toEqual([{ typed: 'hezbolah', read: 'hezbollah' }])
    expect(read[0]).toMatchObject({ surface: 'hezbolah', terms: ['hezbollah'] })
  })

  test('can be a topic', () => {
    expect(concepts('gazza')).toMatchObject([{ topic: GAZA }])
  })

  test('that is known, or part of a name, is left alone', () => {
    expect(parse('aid for the Liberation Organization').corrections).toEqual([])
  })
})

test('which of its questions ask for a measure is known', () => {
  expect([...parse('what is the vote and how many people are in Gaza?').measured]).toEqual([[1, 'number']])
  expect([...parse('what is the vote?').measured]).toEqual([])
})

test('two questions in one are told apart', () => {
  expect(concepts('what is the vote and how is Gaza?').map(({ surface, clause }) => [surface, clause])).toEqual([
    ['vote', 0],
    ['Gaza', 1],
  ])
})

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '#gaza'])('"%s" is a word like any other', (query) => {
  expect(concepts(query)).toHaveLength(1)
})
