import { describe, expect, test } from 'vitest'
import { findBody } from '../../../src/ingest/body/find-body.ts'
import type { Block, FoundDetails } from '../../../src/ingest/formats/document.ts'
import { readPlainText } from '../../../src/ingest/formats/read-plain-text.ts'
import { PARAGRAPHS, rawSource, TITLE } from '../../given/documents.ts'

const [one = '', two = '', three = '', four = ''] = PARAGRAPHS

// As a browser copies a page: two titles with a standfirst between, captions, teasers, and a widget at its end.
const COPIED = [
  TITLE,
  'A pier broke. Then nothing happened for a while.',
  TITLE,
  one,
  '[Read: Why piers break]',
  two,
  `\n${three}`,
  'A photo of a pier in a storm\nThe pier in March. (Jo Smith / Reuters)',
  '[Read: The last of the harbour masters]',
  four,
  "What's Your Reaction?",
  'like',
  'dislike',
  'love',
  'funny',
].join('\n\n')

test('a text that was copied from a page comes out as its paragraphs', () => {
  const { blocks, details, left } = findBody(readPlainText(rawSource('a.txt', COPIED)))
  expect(details.title).toBe(TITLE)
  expect(blocks.map(({ text }) => text)).toEqual(PARAGRAPHS)
  expect(left).toHaveLength(9)
  expect(left).toContain('A pier broke. Then nothing happened for a while.')
})

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const heading = (text: string): Block => ({ kind: 'heading', text })

const bodyOf = (blocks: readonly Block[], details: FoundDetails = { title: TITLE }) => findBody({ blocks, details })

test.each<[string, readonly Block[]]>([
  [
    'a heading whose paragraphs were left out',
    [paragraph(one), heading('Related'), paragraph('[Read: A]'), heading('More'), heading('Yet more')],
  ],
  ['a quotation that is pulled out', [paragraph(one), paragraph(`“${one}”`)]],
  ['the standfirst that search engines are told', [heading('A pier broke.'), paragraph(one)]],
  ['the title, however it is written', [heading(TITLE.toUpperCase()), paragraph(one)]],
])('%s is left out', (_, blocks) => {
  expect(bodyOf(blocks, { title: TITLE, description: 'A pier broke' }).blocks).toEqual([paragraph(one)])
})

test('a first paragraph that search engines are told as well stays, and so does what is said twice', () => {
  const blocks = [paragraph(one), paragraph('“No,” he said.'), paragraph('“No,” he said.')]
  expect(bodyOf(blocks, { title: TITLE, description: one }).blocks).toEqual(blocks)
})

test('a text that is all capitals takes no time', () => {
  const started = performance.now()
  const shouted = [paragraph(`By ${'A'.repeat(95)}1`), paragraph(`By ${'A'.repeat(5000)}1`)]
  expect(bodyOf(shouted).blocks).toEqual(shouted)
  expect(performance.now() - started).toBeLessThan(1000)
})

test('the name above the text is the author', () => {
  const { details, blocks } = bodyOf([paragraph('By Jane Doe and Li Wei'), paragraph(one)])
  expect(details.author).toBe('Jane Doe and Li Wei')
  expect(blocks).toEqual([paragraph(one)])
})

describe('the title of a document that names none', () => {
  test.each<[string, readonly Block[], string | undefined]>([
    ['is its first heading', [paragraph('The Paper'), heading('A'), paragraph(one)], 'A'],
    ['is its first line', [paragraph('A ferry stops'), paragraph(one)], 'A ferry stops'],
    ['is not its first sentence', [paragraph('It rained.'), paragraph(one)], undefined],
    [
      'is its first sentence when that stands there twice',
      [paragraph('It rained.'), paragraph('How.'), paragraph('It rained.'), paragraph(one)],
      'It rained.',
    ],
  ])('%s', (_, blocks, title) => {
    expect(bodyOf(blocks, {}).details.title).toBe(title)
  })
})

test('a short text that is an article stays whole', () => {
  const verse = [
    paragraph('The sea is wide,\nthe boat is small'),
    paragraph('She rowed.'),
    paragraph('“No.”'),
    paragraph('“Yes!”'),
    paragraph('“No,” he said.'),
  ]
  expect(bodyOf(verse).blocks).toEqual(verse)
})
