import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { isComment, textOfMarkdown } from '../../../src/core/corpus/text-of-markdown.ts'

const read = (markdown: string) => fromMarkdown(markdown).children.map(textOfMarkdown)

describe('the words of a block are', () => {
  test.each([
    ['without marks', '**A** [rift](https://x.example) in `code`', 'A rift in code'],
    ['on lines of their own in a list', '- one\n- two\n\n  three\n  - four', 'one\ntwo\nthree\nfour'],
    ['on the next line after a forced break', 'one  \ntwo\\\nthree', 'one\ntwo\nthree'],
    ['what a picture is said to show', '![a map](https://x.example/a.png)', 'a map'],
    ['without comments', 'One <!-- ask again --> two.', 'One two.'],
    ['without comments inside a list', '- one\n- two\n\n  <!-- ask again -->', 'one\ntwo'],
    ['with other tags as they are', 'One <b>two</b>.', 'One <b>two</b>.'],
    ['single-spaced', 'one    two', 'one two'],
  ])('%s', (_, markdown, text) => {
    expect(read(markdown)).toEqual([text])
  })
})

test.each([
  ['<!-- a note -->', true],
  ['<!-- a note\n\nof two parts -->', true],
  ['<p>Words</p>', false],
  ['<!-- a note --> <p>Words</p>', false],
  ['Words', false],
])('%j is a comment: %s', (markdown, comment) => {
  expect(fromMarkdown(markdown).children.map(isComment)).toEqual([comment])
})
