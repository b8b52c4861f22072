import { describe, expect, test } from 'vitest'
import { createLibrary } from '../../src/core/library.ts'
import { levelFalls } from '../../src/workshop/level-falls.ts'
import { corpusOf } from '../given/corpus.ts'

const library = createLibrary(
  corpusOf({ 'rift/a.md': '{#rafah}\nThe offensive in Rafah began in May.\n\n{#aid}\nAid for Gaza waited for weeks.' }),
)
const LEVEL = { ndcg10: 1, success1: 1, recall5: 1, mrr10: 1, nothingFound: 0, partial: 0, answeredUnanswerable: 0 }
const QUESTIONS = '{ "questions": [{ "q": "rafah", "rel": { "rafah": 3 } }], "none": ["pasta"] }'
const beside = (level?: object, questions?: string) =>
  new Map([
    ...(level === undefined ? [] : [['rift/level.json', JSON.stringify(level)] as const]),
    ...(questions === undefined ? [] : [['rift/questions.json', questions] as const]),
  ])
const falls = (before: ReturnType<typeof beside>, now: ReturnType<typeof beside>) => levelFalls({ library, folder: 'corpus', before, now })

test('a level that holds does not fall, nor does one where there is none', () => {
  expect(falls(beside(LEVEL), beside(LEVEL, QUESTIONS))).toEqual([])
  expect(falls(beside(), beside())).toEqual([])
  expect(falls(beside({ ...LEVEL, ndcg10: 0.5, partial: 50 }), beside(LEVEL, QUESTIONS))).toEqual([])
})

describe('a fall is told', () => {
  test.each<[string, ReturnType<typeof beside>, ReturnType<typeof beside>, readonly string[]]>([
    [
      'when questions go wrong',
      beside(LEVEL),
      beside(LEVEL, QUESTIONS.replace('"rafah": 3', '"aid": 3')),
      ['ndcg10', 'success1', 'recall5', 'mrr10'].map((name) => `rift: ${name} is 0.000, below the recorded 1.000`),
    ],
    [
      'when a lower level is recorded',
      beside(LEVEL),
      beside({ ...LEVEL, ndcg10: 0.9, partial: 3 }, QUESTIONS),
      ['rift: ndcg10 is recorded as 0.9, it was 1', 'rift: partial is recorded as 3, it was 0'],
    ],
    ['when the level is gone', beside(LEVEL), beside(undefined, QUESTIONS), ['rift: the recorded level is gone']],
    [
      'when its questions are gone',
      beside(LEVEL),
      beside(LEVEL),
      ['rift: there is a recorded level and no questions.json to measure it by'],
    ],
    [
      'when a question names a passage that is not there',
      beside(),
      beside(LEVEL, QUESTIONS.replace('"rafah": 3', '"gone": 3')),
      [expect.stringMatching(/^rift: corpus\/rift\/questions\.json:1: Cannot find "gone" in collection rift/)],
    ],
  ])('%s', (_, before, now, told) => {
    expect(falls(before, now)).toEqual(told)
  })
})
