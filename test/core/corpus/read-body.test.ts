import { expect, test } from 'vitest'
import { bodyOf } from '../../../src/core/corpus/parse-article.ts'
import { articleText } from '../../given/article.ts'

const read = (...lines: readonly string[]) => bodyOf(articleText({}, lines.join('\n')))

test('passages without an id are told apart, with the heading they stand under and whether a line fits directly above', () => {
  const { found, nameless } = read('## Rafah', '', 'One.', '', '{#two}', 'Two.', '', '- a', '- b')
  expect(found.map(({ text }) => text)).toEqual(['Two.'])
  expect(nameless).toEqual([
    { heading: 'Rafah', text: 'One.', line: 10, kind: 'paragraph' },
    { heading: 'Rafah', text: 'a\nb', line: 15, kind: 'other' },
  ])
})

test('tombstones are read where they stand, and are no passages', () => {
  const { found, tombstones, nameless, faults } = read('{#a withdrawn: x}', '{#b moved-to: c}', '', '{#c}', 'Words.')
  expect(tombstones.map(({ anchor, line }) => [anchor, line])).toEqual([
    ['a', 8],
    ['b', 9],
  ])
  expect([found.map(({ attributes }) => attributes.id), nameless, faults]).toEqual([['c'], [], []])
})

test('a tombstone parts no id from its passage', () => {
  expect(read('{#a}', '', '{#b withdrawn: x}', '', 'Words.').found.map(({ attributes }) => attributes.id)).toEqual(['a'])
})

test('what looks like a tombstone is told how to become one', () => {
  const { faults, nameless } = read('{#a withdrawn}', '', '{#b}', 'Words.')
  const message = 'Cannot read tombstone: write {#id withdrawn: reason} or {#id moved-to: other-id} on a line of its own'
  expect(faults).toEqual([{ line: 8, message }])
  expect(nameless).toEqual([])
})
