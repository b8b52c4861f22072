import { describe, expect, test } from 'vitest'
import type { Passage } from '../../../src/core/corpus/article.ts'
import { buildIndex } from '../../../src/core/search/build-index.ts'
import type { Field } from '../../../src/core/search/posting-lists.ts'
import { openPostings } from '../../../src/core/search/postings.ts'
import { sequenceOf } from '../../../src/core/search/sequences.ts'
import { finish } from '../../../src/core/steps.ts'
import { passageOf } from '../../given/article.ts'
import { indexOf, passagesOf, readersOf } from '../../given/passages.ts'
import { occurrencesOf } from '../../given/postings.ts'

const changed = (text: string, over: Partial<Passage>): Passage => {
  const [passage = passageOf(text)] = passagesOf(text)
  return { ...passage, ...over }
}

/** Where a term stands in each field, as the index of these passages has it. */
function fieldsWith(term: string, ...passages: readonly Passage[]): Partial<Record<Field, readonly (readonly [number, number])[]>> {
  const { parts, postings } = indexOf(passages)
  return occurrencesOf(finish(openPostings(parts.vocabulary.terms, postings, parts.lengths)), term)
}

describe('a term is indexed in the field it stands in', () => {
  const passages = [
    changed('Tanks left. Tanks came.', { heading: 'The offensive', also: 'tent cities; who fled' }),
    ...passagesOf('The tank.'),
  ]

  test.each([
    [
      'tank',
      {
        text: [
          [0, 2],
          [1, 1],
        ],
      },
    ],
    ['offens', { heading: [[0, 1]] }],
    ['tent', { also: [[0, 1]] }],
    ['flee', { also: [[0, 1]] }],
    ['~offen', { parts: [[0, 1]] }],
    ['the', {}],
    ['who', {}],
    ['pasta', {}],
  ])('%s', (term, fields) => {
    expect(fieldsWith(term, ...passages)).toEqual(fields)
  })

  test('with what it holds unwritten, among the topics', () => {
    expect(fieldsWith('^wck', ...passagesOf('Aid by World Central Kitchen.'))).toEqual({ topics: [[0, 1]] })
    expect(fieldsWith('&ceasefir', ...passagesOf('A cease-fire.'))).toEqual({ topics: [[0, 1]] })
  })

  test('but the title of an article is no heading of its many passages', () => {
    expect(fieldsWith('rift', changed('Words.', { heading: 'A rift' }))).toEqual({})
  })

  test('and the title of an article is the heading of its few', () => {
    expect(fieldsWith('rift', passageOf('Words.', { language: 'en' }))).toEqual({ heading: [[0, 1]] })
  })
})

describe('a topic is indexed', () => {
  test.each([
    ['under any of its names', 'Gaza and غزة.', '#gaza', { topics: [[0, 2]] }],
    ['inside the name of another', 'The war in Gaza.', '#gaza', { topics: [[0, 1]] }],
    ['beside one inside it', 'The war in Gaza.', '#war', { topics: [[0, 1]] }],
    ['only where it is named', 'The war in Rafah.', '#war', {}],
  ])('%s', (_, text, term, fields) => {
    expect(fieldsWith(term, ...passagesOf(text))).toEqual(fields)
  })

  test('that a heading or other words name', () => {
    expect(fieldsWith('#gaza', changed('Words.', { heading: 'Gaza', also: 'in غزة' }))).toEqual({ topics: [[0, 2]] })
  })
})

/** What the passages’ sequences say, each number as the term it stands for, `.` where a sentence ends. */
function sequencesOf(...passages: readonly Passage[]): readonly string[] {
  const { parts } = indexOf(passages)
  const wordOf = (number: number): string => (number === 0 ? '.' : (parts.vocabulary.terms[Math.abs(number)] ?? '?'))
  return passages.map((_, place) => Array.from(sequenceOf(parts.sequences, place), wordOf).join(' '))
}

test.each([
  ['the words of a text, sentence by sentence', changed('Tanks left the town. Aid waited.', {}), 'tank leav town . aid wait .'],
  ['a topic before the first word that names it', changed('The war in Gaza.', {}), '#war war #gaza gaza .'],
  [
    'the heading and then other words as sentences of their own',
    changed('Aid waited.', { heading: 'A vote', also: 'tents; camps' }),
    'aid wait . vote . tent . camp .',
  ],
  ['nothing of a text without words', changed('—', {}), ''],
  ['only the end of one of stop words', changed('It is.', {}), '.'],
])('a sequence has %s', (_, passage, sequence) => {
  expect(sequencesOf(passage)).toEqual([sequence])
})

test('topics stand in sequences as negative numbers, words as positive ones', () => {
  const { parts } = indexOf(passagesOf('The aid for Gaza.'))
  expect(Array.from(sequenceOf(parts.sequences, 0), Math.sign)).toEqual([1, -1, 1, 0])
})

test('the vocabulary counts the passages that hold a term in any place, topics as well', () => {
  const { parts } = indexOf([changed('Aid, aid.', { heading: 'Aid' }), changed('Words.', { also: 'aid' }), changed('Gaza.', {})])
  const frequencyOf = (term: string) => parts.vocabulary.frequencies[parts.vocabulary.terms.indexOf(term)]
  expect([frequencyOf('aid'), frequencyOf('#gaza'), frequencyOf('word')]).toEqual([2, 1, 1])
})

test('lengths are those of each field', () => {
  const { lengths, size } = indexOf([changed('The tanks left.', { heading: 'Gaza', also: 'who fled' }), changed('Aid.', {})]).parts
  expect(size).toBe(2)
  expect(Object.fromEntries(Object.entries(lengths).map(([field, list]) => [field, [...list]]))).toEqual({
    text: [2, 1],
    heading: [1, 0],
    also: [1, 0],
    topics: [1, 0],
    parts: [0, 0],
  })
})

test('takes a step for each passage', () => {
  expect([...buildIndex(passagesOf('One.', 'Two.', 'Three.'), readersOf())]).toHaveLength(3)
})

test('of nothing is an empty index', () => {
  expect(indexOf([]).parts).toMatchObject({ size: 0, vocabulary: { terms: [''] } })
})
