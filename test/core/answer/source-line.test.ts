import { expect, test } from 'vitest'
import { sourceLine } from '../../../src/core/answer/source-line.ts'
import { textOf } from '../../../src/core/answer/span.ts'
import { voiceOf } from '../../../src/core/voice/voice.ts'
import { quoteOf } from '../../given/answer.ts'
import { english } from '../../given/voice.ts'

const cited = quoteOf().citation

test.each([
  ['words of the source', {}, 'Quoted from ¶9 · A rift · The Paper, 5 April 2024'],
  ['our summary', { kind: 'summary' }, 'Our summary of ¶9 · A rift · The Paper, 5 April 2024'],
  ['an article whose date nobody knows', { published: null }, 'Quoted from ¶9 · A rift · The Paper'],
  ['an article with an author', { author: 'Ann' }, 'Quoted from ¶9 · A rift · Ann, The Paper, 5 April 2024'],
  ['no words at all', { kind: 'link' }, 'Found in ¶9 · A rift · The Paper, 5 April 2024'],
  ['an opinion', { genre: 'opinion' }, 'Quoted from ¶9 · A rift · Opinion · The Paper, 5 April 2024'],
  ['words with a credit', { credit: 'By leave of The Paper' }, 'Quoted from ¶9 · A rift · The Paper, 5 April 2024 · By leave of The Paper'],
  ['another side', { relation: 'disputes' }, 'Another side of it · Quoted from ¶9 · A rift · The Paper, 5 April 2024'],
  ['a later article', { relation: 'supersedes' }, 'The later article · Quoted from ¶9 · A rift · The Paper, 5 April 2024'],
  ['an earlier article', { superseded: true }, 'Superseded by a later article · Quoted from ¶9 · A rift · The Paper, 5 April 2024'],
] as const)('%s', (_, over, line) => {
  expect(textOf(sourceLine({ ...cited, ...over }, english))).toBe(line)
})

test('the title, and nothing else, is the link', () => {
  expect(sourceLine(cited, english).filter(({ url }) => url !== undefined)).toEqual([{ text: 'A rift', url: 'https://paper.example/a' }])
  expect(sourceLine({ ...cited, url: null }, english).filter((span) => 'url' in span)).toEqual([])
})

test('a title of more than 150 characters is cut', () => {
  expect(sourceLine({ ...cited, title: 'word '.repeat(60) }, english)[1]?.text).toBe(`${'word '.repeat(29)}word…`)
})

test('names that run the other way do not turn the line', () => {
  const line = textOf(sourceLine({ ...cited, title: 'קרע', author: 'עמוס', publisher: 'הארץ' }, english))
  expect(line).toBe('Quoted from ¶9 · \u2068קרע\u2069 · \u2068עמוס\u2069, \u2068הארץ\u2069, 5 April 2024')
})

test('in a voice from right to left every name is kept apart', () => {
  expect(textOf(sourceLine({ ...cited, author: 'Ann' }, voiceOf('ar')))).toBe(
    'اقتباس من \u2068¶9\u2069 · \u2068A rift\u2069 · \u2068Ann\u2069، \u2068The Paper\u2069، 5 أبريل 2024',
  )
})
