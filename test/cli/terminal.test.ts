import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { renderTerminal } from '../../src/cli/terminal.ts'
import type { Answer } from '../../src/core/answer/answer.ts'
import { answerOf, quoteOf } from '../given/answer.ts'

const answer: Answer = {
  ...answerOf(
    { kind: 'heading', text: 'Rafah' },
    { kind: 'notice', tone: 'caution', spans: [{ text: 'Nothing here about ' }, { text: 'pasta', bold: true }] },
    quoteOf({ heading: 'The offensive', spans: [{ text: 'Halt in ' }, { text: 'Rafah', match: true }, { text: '.\nAt once.' }] }),
    quoteOf({ spans: [{ text: 'It was halted.' }] }, { kind: 'summary', url: null }),
    { kind: 'paragraph', spans: [{ text: '/rift', code: true }, { text: ' and ' }, { text: 'more', italic: true }] },
    {
      kind: 'paragraph',
      spans: [{ text: 'Perhaps:' }],
      actions: [{ kind: 'invoke', label: 'The vote', invocation: { command: 'rift', arguments: { query: '#vote' } } }],
    },
    { kind: 'notice', tone: 'footnote', spans: [{ text: 'Edition 1' }] },
  ),
  actions: [
    { kind: 'invoke', label: 'Gaza', invocation: { command: 'rift', arguments: { query: 'Gaza' } } },
    { kind: 'invoke', label: 'Aid', invocation: { command: 'rift', arguments: { query: 'Aid' } } },
    { kind: 'invoke', label: 'More', invocation: { command: 'rift', arguments: { query: 'x', page: '2' } } },
    { kind: 'open', label: 'Open source', url: 'https://paper.example' },
  ],
}

test('without colour it is plain text, with the source’s words quoted and ours not', () => {
  expect(renderTerminal(answer, 'plain')).toBe(
    [
      'Rafah',
      'Nothing here about pasta',
      'The offensive\nQuoted from ¶9 · A rift https://paper.example/a · The Paper, 5 April 2024\n│ “Halt in Rafah.\n│ At once.”',
      'Our summary of ¶9 · A rift · The Paper, 5 April 2024\nIt was halted.',
      '/rift and more',
      'Perhaps:\n#vote  The vote',
      'Gaza · Aid',
      'Edition 1',
    ].join('\n\n'),
  )
})

describe('in colour', () => {
  test('it says the same', () => {
    expect(stripVTControlCharacters(renderTerminal(answer, 'colour'))).toBe(renderTerminal(answer, 'plain'))
  })

  test.each([
    ['a heading', '\u001b[1m\u001b[4mRafah\u001b[24m\u001b[22m'],
    ['a match', '\u001b[33m\u001b[1mRafah\u001b[22m\u001b[39m'],
    ['bold words', '\u001b[1mpasta\u001b[22m'],
    ['code', '\u001b[36m/rift\u001b[39m'],
    ['slanted words', '\u001b[3mmore\u001b[23m'],
    ['what to type to open a passage', '\u001b[36m#vote\u001b[39m  The vote'],
    ['what could be asked instead', '\u001b[1mGaza\u001b[22m · \u001b[1mAid\u001b[22m'],
    ['small print', '\u001b[2mEdition 1\u001b[22m'],
    ['a link', '\u001b[4m\u001b[34mhttps://paper.example/a\u001b[39m\u001b[24m'],
  ])('%s stands out', (_, painted) => {
    expect(renderTerminal(answer, 'colour')).toContain(painted)
  })
})

test('an answer without buttons ends with its last block', () => {
  expect(renderTerminal(answerOf({ kind: 'heading', text: 'Rafah' }), 'plain')).toBe('Rafah')
})
