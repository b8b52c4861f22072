import { expect, test } from 'vitest'
import { renderPlainText } from '../../../src/core/answer/plain-text.ts'
import { answerOf, quoteOf } from '../../given/answer.ts'

test('every kind of block has its line', () => {
  const answer = answerOf(
    { kind: 'heading', text: 'Rafah' },
    { kind: 'notice', tone: 'caution', spans: [{ text: 'Nothing here about ' }, { text: 'pasta', bold: true }] },
    quoteOf({ heading: 'The offensive', spans: [{ text: 'Halt in ' }, { text: 'Rafah', match: true }] }),
    quoteOf({}, { kind: 'summary', url: null }),
    { kind: 'paragraph', spans: [{ text: 'A rift', url: 'https://paper.example' }, { text: ' · The Paper' }] },
    { kind: 'notice', tone: 'footnote', spans: [{ text: 'Edition 1' }] },
  )
  expect(renderPlainText(answer)).toBe(
    [
      'Rafah',
      'Nothing here about pasta',
      'The offensive\nQuoted from ¶9 · A rift <https://paper.example/a> · The Paper, 5 April 2024\n“Halt in Rafah”',
      'Our summary of ¶9 · A rift · The Paper, 5 April 2024\nWords.',
      'A rift <https://paper.example> · The Paper',
      'Edition 1',
    ].join('\n\n'),
  )
})

test('an address that is its own text stands once', () => {
  const url = 'https://paper.example'
  expect(renderPlainText(answerOf({ kind: 'paragraph', spans: [{ text: url, url }] }))).toBe(url)
})

test('what could be asked instead stands above the small print', () => {
  const answer = answerOf({ kind: 'notice', tone: 'footnote', spans: [{ text: 'Edition 1' }] }, { kind: 'heading', text: 'Nothing' })
  const offer = (label: string) => ({ kind: 'invoke', label, invocation: { command: 'rift', arguments: { query: label } } }) as const
  expect(renderPlainText({ ...answer, actions: [offer('Gaza'), offer('Aid')] })).toBe('Nothing\n\nGaza · Aid\n\nEdition 1')
})

test('what a paragraph offers stands below it, as one types it', () => {
  const opens = (query: string, label: string) =>
    ({ kind: 'invoke', label, invocation: { command: 'rift', arguments: { query } } }) as const
  const actions = [opens('#vote', 'The vote'), opens('#aid', '¶4 · Aid')]
  const answer = answerOf({ kind: 'paragraph', spans: [{ text: 'Perhaps:' }], actions }, { kind: 'paragraph', spans: [{ text: 'More' }] })
  expect(renderPlainText(answer)).toBe('Perhaps:\n#vote  The vote\n#aid  ¶4 · Aid\n\nMore')
})

test('in a voice from right to left an address is kept apart, so that its brackets stay around it', () => {
  const answer = answerOf({ kind: 'paragraph', spans: [{ text: 'קרע', url: 'https://paper.example' }] })
  expect(renderPlainText({ ...answer, language: 'he' })).toBe('קרע \u2068<https://paper.example>\u2069')
})
