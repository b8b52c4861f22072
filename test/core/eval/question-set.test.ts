import { describe, expect, test } from 'vitest'
import { parseQuestionSet } from '../../../src/core/eval/question-set.ts'
import { problemsOf } from '../../given/problems.ts'

const problemsIn = (text: string) => problemsOf(() => parseQuestionSet({ file: 'questions.json', text }))

test('questions, their kinds and grades, and those that nothing answers are read', () => {
  const set = {
    questions: [
      { q: 'rafah', kind: 'topic', rel: { '¶8': 3, rafah: 1.5, 'rift/paper#aid': 0 } },
      { q: 'why', rel: { a: 1 } },
    ],
    none: ['hello'],
  }
  expect(parseQuestionSet({ file: 'q.json', text: JSON.stringify(set) })).toEqual(set)
})

test('either list may be left out', () => {
  expect(parseQuestionSet({ file: 'q.json', text: '{ "none": ["hello"] }' })).toEqual({ questions: [], none: ['hello'] })
  expect(parseQuestionSet({ file: 'q.json', text: '{ "questions": [{ "q": "a", "rel": { "b": 1 } }] }' }).none).toEqual([])
})

test('notes beside a question are let be', () => {
  const text = '{ "questions": [{ "q": "a", "note": "from a reader", "rel": { "b": 1 } }] }'
  expect(parseQuestionSet({ file: 'q.json', text }).questions).toEqual([{ q: 'a', rel: { b: 1 } }])
})

const question = (fields: string) => `{\n "questions": [\n  { "q": "a", "rel": { "b": 1 } },\n  { ${fields} }\n ]\n}`

describe('what is refused names file, line and what to write', () => {
  test.each([
    ['', /^questions\.json:1: Cannot read JSON: Unexpected end of JSON input$/],
    ['{\n "questions": [\n  oops\n', /^questions\.json:3: Cannot read JSON: Unexpected token 'o'$/],
    ['{\n "questions": [],\n}', /^questions\.json:3: Cannot read JSON: Expected double-quoted property name$/],
    ['{\n "none": [\n  "a\n ]\n}', /^questions\.json:3: Cannot read JSON: Bad control character in string literal$/],
    ['{ "none": ["a"] }\n\n}', /^questions\.json:3: Cannot read JSON: Unexpected non-whitespace character after JSON$/],
    ['[]', 'questions.json:1: Cannot use this: write { "questions": [ { "q": "…", "rel": { "¶9": 3 } } ], "none": [ "…" ] }'],
    ['{}', /^questions\.json:1: Cannot use this: there is no question; write \{ "questions"/],
    ['{ "questions": 3 }', 'questions.json:1: Cannot use questions: write a list of questions'],
    ['{ "qestions": [], "none": ["a"] }', 'questions.json:1: Cannot use this: Unrecognized key: "qestions"'],
    [question('"q": "b"'), 'questions.json:4: Cannot use questions[2].rel: write passages and their grades, such as { "¶9": 3 }'],
    [question('"rel": { "b": 1 }'), 'questions.json:4: Cannot use questions[2].q: write a question, in quotes'],
    [question('"q": " ", "rel": { "b": 1 }'), 'questions.json:4: Cannot use questions[2].q: it is empty'],
    [question('"q": "b", "rel": { "b": "3" }'), 'questions.json:4: Cannot use questions[2].rel.b: write a grade such as 3'],
    [question('"q": "b", "rel": { "b": -1 }'), 'questions.json:4: Cannot use questions[2].rel.b: a grade is from 0 to 10'],
    [question('"q": "b", "rel": { "b": 11 }'), 'questions.json:4: Cannot use questions[2].rel.b: a grade is from 0 to 10'],
    [
      question('"q": "b", "rel": { "b": 0 }'),
      'questions.json:4: Cannot use questions[2].rel: no passage answers; give one a grade, or put the question into none',
    ],
    [question('"q": "b", "kind": 3, "rel": { "b": 1 }'), 'questions.json:4: Cannot use questions[2].kind: write text, in quotes'],
    ['{\n "none": [\n  "a",\n  3\n ]\n}', 'questions.json:4: Cannot use none[2]: write a question, in quotes'],
  ])('%s', (text, problem) => {
    expect(problemsIn(text)).toEqual([typeof problem === 'string' ? problem : expect.stringMatching(problem)])
  })

  test('every fault at once', () => {
    expect(problemsIn('{ "questions": [{ "q": "" }, {}], "none": [""] }')).toHaveLength(5)
  })
})
