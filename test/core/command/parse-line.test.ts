import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Arguments } from '../../../src/core/command/command.ts'
import { parseLine } from '../../../src/core/command/parse-line.ts'
import { hostileLine } from '../../given/texts.ts'

const text = { kind: 'text', description: 'A topic', maxLength: 4000, carried: 60 } as const
const visibility = { kind: 'choice', description: 'Who sees it', choices: ['private', 'public'] } as const
const page = { ...text, setBy: 'button' } as const
const asking: Arguments = { query: { ...text, required: true }, visibility, page }

test.each([
  ['rafah', { query: 'rafah' }],
  ['  why  was it\ncancelled? ', { query: 'why was it cancelled?' }],
  ['public: rafah', { query: 'rafah', visibility: 'public' }],
  ['rafah public:', { query: 'rafah', visibility: 'public' }],
  ['visibility:public rafah', { query: 'rafah', visibility: 'public' }],
  ['visibility: private rafah', { query: 'rafah', visibility: 'private' }],
  ['PUBLIC: rafah', { query: 'rafah', visibility: 'public' }],
  ['public:', { query: '', visibility: 'public' }],
  ['public: private: rafah', { query: 'rafah', visibility: 'private' }],
  ['private: rafah public:', { query: 'rafah', visibility: 'private' }],
  ['', { query: '' }],
])('"%s" is understood', (line, given) => {
  expect(parseLine(line, asking)).toEqual(given)
})

test.each(['public opinion', 'go public', 'the public: a history', 'public:rafah', 'page:2 rafah', 'query:rafah', 'republic: rafah'])(
  '"%s" is all words of the question',
  (line) => {
    expect(parseLine(line, asking)).toEqual({ query: line })
  },
)

describe('a text that need not be given', () => {
  test('is not given when nothing is left', () => {
    expect(parseLine('public:', { query: text, visibility })).toEqual({ visibility: 'public' })
    expect(parseLine(' ', { query: text })).toEqual({})
  })

  test('is given otherwise', () => {
    expect(parseLine('rafah', { query: text })).toEqual({ query: 'rafah' })
  })
})

test('a command without a text takes its choice only', () => {
  expect(parseLine('public: and more', { visibility })).toEqual({ visibility: 'public' })
  expect(parseLine('rafah', { page })).toEqual({})
})

test('nothing that is typed gets lost', () => {
  fc.assert(
    fc.property(hostileLine(1, 20), (line) => {
      expect(parseLine(line, asking)['query']).toBe(line.replace(/\s+/gu, ' ').trim())
      expect(parseLine(`public: ${line}`, asking)).toEqual({ query: line.replace(/\s+/gu, ' ').trim(), visibility: 'public' })
    }),
  )
})
