import { describe, expect, test } from 'vitest'
import type { Topic } from '../../../src/core/corpus/topic.ts'
import { createAnalyzer } from '../../../src/core/search/analyzer.ts'
import { createTopicFinder } from '../../../src/core/search/topic-finder.ts'

const analyze = createAnalyzer('en')
const topic = (id: string, name: string, ...aliases: string[]): Topic => ({ id, name, kind: 'idea', aliases, related: [] })
const finder = createTopicFinder(
  [
    topic('gaza', 'Gaza', 'غزة', 'Gaza Strip'),
    topic('court', 'International Court of Justice', 'ICJ'),
    topic('justice', 'Justice'),
    topic('who', 'WHO'),
    topic('usa', 'United States', 'U.S.'),
  ],
  analyze,
)

/** The topics of a text and the words that name them. */
const found = (text: string) => {
  const tokens = analyze(text)
  return finder.find(tokens).map(({ topic: { id }, from, to }) => [id, text.slice(tokens[from]?.start, tokens[to - 1]?.end)])
}

describe('a topic is found', () => {
  test.each([
    ['by its name', 'Aid for Gaza.', [['gaza', 'Gaza']]],
    ['by its longest name', 'The Gaza Strip.', [['gaza', 'Gaza Strip']]],
    ['in another script', 'Aid for غزة', [['gaza', 'غزة']]],
    ['in another form', 'Gaza’s coast', [['gaza', 'Gaza’s']]],
    ['in lower case', 'the international court of justice', [['court', 'international court of justice']]],
    ['with other stop words between', 'International Court for the Justice', [['court', 'International Court for the Justice']]],
    ['when its name is a stop word in capitals', 'The WHO said', [['who', 'WHO']]],
    [
      'as an abbreviation',
      'the US and the U.S.',
      [
        ['usa', 'US'],
        ['usa', 'U.S.'],
      ],
    ],
    [
      'as often as it is named',
      'Gaza, Gaza and Gaza',
      [
        ['gaza', 'Gaza'],
        ['gaza', 'Gaza'],
        ['gaza', 'Gaza'],
      ],
    ],
    [
      'beside others',
      'ICJ on Gaza',
      [
        ['court', 'ICJ'],
        ['gaza', 'Gaza'],
      ],
    ],
  ])('%s', (_, text, mentions) => {
    expect(found(text)).toEqual(mentions)
  })
})

test.each([
  ['a part of its name', 'the International Court', []],
  ['a pronoun that looks like it', 'who gave it to us', []],
  ['words inside a longer name', 'the International Court of Justice', [['court', 'International Court of Justice']]],
  ['its words around another', 'International tennis Court of Justice', [['justice', 'Justice']]],
])('a topic is not found in %s', (_, text, mentions) => {
  expect(found(text)).toEqual(mentions)
})

test('knows the words of all names', () => {
  expect(finder.words.map(({ word }) => word)).toEqual(expect.arrayContaining(['gaza', 'strip', 'court', 'icj', 'غزه', 'united']))
})
