import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../src/core/corpus/parse-article.ts'
import { articleOf, articleText } from '../../given/article.ts'
import { problemsOf } from '../../given/problems.ts'

const passagesOf = (...lines: string[]) => articleOf({}, lines.join('\n')).passages
const textsOf = (...lines: string[]) => passagesOf(...lines).map(({ text }) => text)
const faultsOf = (...lines: string[]) => problemsOf(() => articleOf({}, lines.join('\n')))

test('front matter, headings and paragraphs make an article', () => {
  const article = articleOf({ author: 'Ann' }, '{#one ¶3}\nFirst.\n\n## Rafah\n\n{#two}\nSecond\nparagraph.\n\n{#three ¶5–6}\nThird.')
  expect(article).toMatchObject({ id: 'rift/paper', collection: 'rift', title: 'A rift', author: 'Ann', published: '2024-04-05' })
  expect(article.passages.map(({ id, anchor, heading, locator, text, line }) => ({ id, anchor, heading, locator, text, line }))).toEqual([
    { id: 'rift/paper#one', anchor: 'one', heading: 'A rift', locator: '¶3', text: 'First.', line: 9 },
    { id: 'rift/paper#two', anchor: 'two', heading: 'Rafah', locator: '¶2', text: 'Second\nparagraph.', line: 14 },
    { id: 'rift/paper#three', anchor: 'three', heading: 'Rafah', locator: '¶5–6', text: 'Third.', line: 18 },
  ])
  expect(article.passages.every((passage) => passage.article === article)).toBe(true)
})

describe('a passage', () => {
  test.each([
    ['without its markup', ['{#a}', 'A *very* **good** [link](https://x.example) and `code`.'], 'A very good link and code.'],
    ['with entities read', ['{#a}', 'Tom &amp; Jerry &lt;3'], 'Tom & Jerry <3'],
    ['with escapes read', ['{#a}', '\\*not emphasis\\*'], '*not emphasis*'],
    ['of a list, each item on a line', ['{#a}', '', '- one', '- two', '  - three'], 'one\ntwo\nthree'],
    ['of a block quote, each paragraph on a line', ['{#a}', '', '> one', '>', '> two'], 'one\ntwo'],
    ['without comments', ['{#a}', 'One <!-- ask again --> two.'], 'One two.'],
    ['whose id stands apart', ['{#a}', '', 'Words.'], 'Words.'],
    ['without what is invisible', ['{#a}', 'Wo\u202erds\u0007.'], 'Words.'],
    ['in another script', ['{#a}', 'غزة وירושלים 加沙'], 'غزة وירושלים 加沙'],
  ])('is taken %s', (_, lines, text) => {
    expect(textsOf(...lines)).toEqual([text])
  })

  test.each([
    ['two spaces', 'one  '],
    ['a backslash', 'one\\'],
  ])('keeps its words apart at a line break forced with %s', (_, line) => {
    expect(textsOf('{#a}', line, 'two')).toEqual(['one\ntwo'])
  })

  test('may have 400 000 characters', () => {
    expect(textsOf('{#a}', 'x'.repeat(400_000))).toEqual(['x'.repeat(400_000)])
  })

  test.each([
    ['a comment', '<!-- a note -->'],
    ['a rule', '***'],
    ['a definition', '[x]: https://x.example'],
  ])('%s is none', (_, line) => {
    expect(textsOf('{#a}', 'Words.', '', line, '', '{#b}', 'More.')).toEqual(['Words.', 'More.'])
  })
})

describe('the language', () => {
  const passage = '{#a}\nDie Offensive in Rafah begann im Mai, und die Panzer rollten weiter.'

  test('is what the front matter says', () => {
    expect(articleOf({ language: 'nl' }, passage).language).toBe('nl')
  })

  test('is detected from the passages when it says nothing', () => {
    expect(articleOf({ title: 'A rift over an offensive' }, passage).language).toBe('de')
  })
})

test('an id from elsewhere is kept with its passage', () => {
  expect(passagesOf('{#doc-9}', '{original-id: Doc \\*9}', 'Words.')[0]).toMatchObject({
    anchor: 'doc-9',
    originalId: 'Doc *9',
    text: 'Words.',
  })
})

describe('a heading', () => {
  const headingOf = (heading: string) => passagesOf(heading, '', '{#a}', 'Words.')[0]?.heading

  test('is one line without markup', () => {
    expect(headingOf('## The *second*   half')).toBe('The second half')
  })

  test('of more than 100 characters is cut, between characters', () => {
    expect(headingOf(`## ${'x'.repeat(120)}`)?.length).toBe(100)
    expect(headingOf(`## ${'x'.repeat(99)}😀 and more`)?.isWellFormed()).toBe(true)
  })

  test('that is empty is none', () => {
    expect(headingOf('##')).toBe('A rift')
    expect(headingOf('## \u200b')).toBe('A rift')
  })
})

describe('what is refused names the line', () => {
  test('a file without front matter', () => {
    const file = { file: 'rift/paper.md', collection: 'rift', name: 'paper', text: 'Words.' }
    expect(problemsOf(() => parseArticle(file))).toEqual([
      'rift/paper.md:1: Cannot read article: it must begin with front matter between two lines of ---',
    ])
  })

  test('a bad date in the front matter', () => {
    const text = articleText({ published: '2024-04-31' })
    expect(problemsOf(() => parseArticle({ file: 'a.md', collection: 'rift', name: 'a', text }))).toEqual([
      'a.md:4: Cannot use published: there is no such day',
    ])
  })

  test.each([
    [
      'a paragraph without an id',
      ['Words.'],
      '8: Cannot read passage: it has no id; write a line such as {#readable-id ¶9} above it, or let npx rift corpus ids --write make one',
    ],
    ['a code block', ['{#a}', '', '```', 'code', '```'], '10: Cannot read a code here: write paragraphs, lists or block quotes'],
    [
      'other HTML than a comment',
      ['{#a}', 'Words.', '', '<p>More.</p>'],
      '11: Cannot read a html here: write paragraphs, lists or block quotes',
    ],
    ['an id at the end', ['{#a}', 'Words.', '', '{#b}'], '11: Cannot use id "b": no passage stands below it'],
    ['an id above another', ['{#a}', '', '{#b}', 'Words.'], '8: Cannot use id "a": no passage stands below it'],
    [
      'a very long passage',
      ['{#a}', 'x'.repeat(400_001)],
      '8: Cannot use passage: it has 400001 characters; divide it, at most 400000 are possible',
    ],
    ['no passage', ['## Heading'], '1: Cannot use article: it has no passage'],
  ])('%s', (_, lines, problem) => {
    expect(faultsOf(...lines)).toEqual([`rift/paper.md:${problem}`])
  })

  test('all of them at once', () => {
    expect(faultsOf('One.', '', 'Two.', '', '{#a}', 'Three.')).toHaveLength(2)
  })
})
