import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../src/ingest/formats/read-markdown.ts'
import { rawSource } from '../../given/documents.ts'

const read = (text: string) => readMarkdown(rawSource('a.md', text))

test('front matter of other programs is understood', () => {
  const { details } = read(
    '---\ntitle: A\ndate: 2024-04-05T10:00:00Z\nauthors: [X, Y]\nlang: de\ncanonical: https://x.example/a\ntags: [a]\ndraft: false\n---\n\nOne.',
  )
  expect(details).toMatchObject({ title: 'A', published: '2024-04-05', author: 'X, Y', language: 'de', url: 'https://x.example/a' })
})

test.each<[string, string, readonly string[]]>([
  ['headings and paragraphs', '# One\n\ntwo\nthree\n\n## Four', ['# One', 'two three', '# Four']],
  ['markup', 'A *b* [c](https://d.example) `e` &amp; ![picture](f.png)', ['A b c e &']],
  ['a forced break', 'one\\\ntwo', ['one\ntwo']],
  ['lists, quotations, code', '- one\n- two\n\n> three\n>\n> four\n\n```\nfive\n```', ['one\ntwo', 'three', 'four', 'five']],
  ['HTML', '<p>one</p>\n\n<!-- no -->\n\n---\n\ntwo', ['one', 'two']],
])('%s', (_, text, blocks) => {
  expect(read(text).blocks.map((block) => (block.kind === 'heading' ? `# ${block.text}` : block.text))).toEqual(blocks)
})

describe('front matter that cannot be used is told with file and line', () => {
  test.each<[string, string, RegExp]>([
    ['what is not YAML', '---\ntitle: {a: b: [c\n---\n\nOne.', /^a\.md:2: Cannot read YAML: /],
    [
      'what is no list of fields',
      '---\nhello\n---\n\nOne.',
      /^a\.md:2: Cannot use this: the front matter must be lines such as title: A rift$/,
    ],
    [
      'anchors that stand for more than memory holds',
      `---\na: &a [x, x, x, x, x, x, x, x, x, x]\n${Array.from('bcdefghijk', (name, index) => `${name}: &${name} [${`*${'abcdefghij'.charAt(index)}, `.repeat(10)}x]`).join('\n')}\n---\n\nOne.`,
      /^a\.md:3: Cannot read YAML: \*a refers to another place/,
    ],
  ])('%s', (_, text, message) => {
    const started = performance.now()
    expect(() => read(text)).toThrow(message)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

test('an article of a corpus is not made another', () => {
  expect(() => read('---\ntitle: A\n---\n\n{#one ¶1}\nOne.')).toThrow(
    'a.md: Cannot add: it is an article already; copy it into the folder of its collection',
  )
})
