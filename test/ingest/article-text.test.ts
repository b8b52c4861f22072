import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBlank, oneLine } from '../../src/core/corpus/legible.ts'
import { parseArticle } from '../../src/core/corpus/parse-article.ts'
import { articleText, outlineText } from '../../src/ingest/article-text.ts'
import { passagesOf } from '../../src/ingest/body/passages-of.ts'
import { createNameMaker } from '../../src/ingest/name-maker.ts'
import { PARAGRAPHS } from '../given/documents.ts'

const details = {
  title: 'The "Ferry": a #1',
  publisher: 'P',
  author: 'Jane Doe',
  published: '2024-04-05',
  url: 'https://x.example/a',
  language: 'en',
}

const passage = (text: string, over = {}) => ({ heading: undefined, first: 1, last: 1, text, ...over })

const parse = (text: string) => parseArticle({ file: 'a.md', collection: 'c', name: 'a', text })

const roundTrip = (passages: Parameters<typeof articleText>[0]['passages']) =>
  parse(articleText({ details, rights: 'quote:50', passages }, createNameMaker()))

test('the loader reads what was said of the article', () => {
  expect(roundTrip([passage('One.')])).toMatchObject({ ...details, kind: 'quote', rights: { kind: 'quote', words: 50 } })
})

test('ids are made of the first words that tell, and unlike one another', () => {
  const blocks = [
    ...PARAGRAPHS,
    'The ferry between the islands, again: it stopped for good this time, and nobody asked why.',
    `渡轮${'停航'.repeat(30)}`,
  ]
  const passages = passagesOf(blocks.map((text) => ({ kind: 'paragraph', text })))
  expect(roundTrip(passages).passages.map(({ anchor, locator }) => `${anchor} ${locator}`)).toEqual([
    'ferry-between-islands-stopped ¶1',
    'fishermen-took-passengers-across ¶2',
    'summer-council-found-engineer ¶3',
    'what-written-read-aloud ¶4',
    'ferry-between-islands-again ¶5',
    'passage-6 ¶6',
  ])
})

test('passages stand under the heading of their source, joined ones with both numbers', () => {
  const { passages } = roundTrip([
    passage('One.'),
    passage('Two.\nThree.', { heading: 'A # b ##', first: 2, last: 3 }),
    passage('Four.', { heading: 'A # b ##', first: 4, last: 4 }),
  ])
  expect(passages.map(({ heading, locator, text }) => [heading, locator, text])).toEqual([
    [details.title, '¶1', 'One.'],
    ['A # b ##', '¶2–3', 'Two.\nThree.'],
    ['A # b ##', '¶4', 'Four.'],
  ])
})

describe('every word comes back', () => {
  const special = fc.constantFrom(
    ...[
      '{also: x}',
      '{original-id: x}',
      '{#x ¶1}',
      '{#x withdrawn: y}',
      '{#x moved-to: y}',
      '***',
      '- - -',
      '---',
      '===',
      '= x',
      '1) x',
      '2.',
      '+',
      '# x',
      '> x',
      '    x',
    ],
    ...[
      '[x]: https://x.example',
      '![a](b)',
      '<https://x.example>',
      '<!-- x -->',
      '&amp; &#8217;',
      'a\\',
      '| a | b |\n| - | - |',
      '```',
      '~~~ x',
      '_a_ b_c',
      '**x**',
      'x  \ny',
      'C# and F##',
      '- [ ] x',
      ':::',
      '\tx',
    ],
  )
  const text = fc
    .oneof(
      special,
      fc.string({ unit: 'grapheme' }),
      fc.tuple(special, special).map((pair) => pair.join('\n')),
      fc.constantFrom(...PARAGRAPHS),
    )
    .filter((it) => !isBlank(it))

  test('whatever the paragraphs and headings', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ text, heading: fc.option(fc.oneof(special, fc.constant('A heading')), { nil: undefined }) }), {
          minLength: 1,
          maxLength: 8,
        }),
        (given) => {
          const ordered = [...given].sort((a, b) => Number(a.heading !== undefined) - Number(b.heading !== undefined))
          const { passages } = roundTrip(
            ordered.map((it, index) => passage(it.text, { heading: it.heading, first: index + 1, last: index + 1 })),
          )
          const lines = (value: string) =>
            value
              .split('\n')
              .map(oneLine)
              .filter((line) => !isBlank(line))
              .join('\n')
          expect(passages.map((it) => it.text)).toEqual(ordered.map((it) => lines(it.text)))
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('an article that may only be summarised', () => {
  const passages = passagesOf(
    [...PARAGRAPHS, 'He died.', 'Nobody ever came back to the island, neither that summer nor the next.'].map((text) => ({
      kind: 'paragraph',
      text,
    })),
  )
  const outline = outlineText({ details, rights: 'summary', passages }, createNameMaker())

  test('has a place for each paragraph, and no sentence of the source', () => {
    expect(outline.match(/^\{#[a-z-]+ ¶\d+(?:–\d+)?\}$/gm)).toHaveLength(5)
    const words = outline.replace(/[^\p{L} ]+/gu, ' ').split(/\s+/)
    for (let at = 0; at + 6 < words.length; at++)
      expect(PARAGRAPHS.join(' ').replace(/[^\p{L} ]+/gu, '')).not.toContain(words.slice(at, at + 6).join(' '))
    expect(outline).not.toContain('He died')
  })

  test('is an article when the places are filled', () => {
    const filled = outline.replace(/^(\{#.*\})\n(<!--.*-->)$/gm, '$1\n$2\nWhat it says.')
    const article = parse(filled)
    expect(article).toMatchObject({ kind: 'summary', rights: { kind: 'summary' } })
    expect(article.passages.map(({ locator, text }) => [locator, text])).toEqual(
      ['¶1', '¶2', '¶3', '¶4', '¶5–6'].map((locator) => [locator, 'What it says.']),
    )
  })
})
