import { describe, expect, test } from 'vitest'
import { type AddedReport, addedText } from '../../src/cli/added-text.ts'

const passage = { text: 'The ferry stopped in March.', heading: 'x', first: 1, last: 2 }
const report: AddedReport = {
  added: { kind: 'article', file: 'corpus/islands/ferry.md' },
  rights: 'full',
  details: { title: 'A ferry', publisher: 'P', published: null, url: null, language: 'en' },
  passages: [passage],
  ...{ left: [], notes: [], ask: { collection: 'islands', corpus: 'corpus' } },
}
const said = (over: Partial<AddedReport> = {}) => addedText({ ...report, ...over }).split('\n')

test('what was taken is told, with what is known of it and how to ask it', () => {
  expect(said()).toEqual([
    'Added corpus/islands/ferry.md',
    '  title: A ferry',
    '  publisher: P',
    '  language: en',
    '  rights: full',
    '  1 passage of 2 paragraphs, 5 words',
    'Ask with: npx rift ask --collection islands --corpus corpus …',
  ])
})

test('a draft is to be finished by hand', () => {
  const lines = said({ added: { kind: 'draft', file: 'corpus/islands/ferry.md.draft' } })
  expect([lines[0], lines.at(-1)]).toEqual(['Wrote the draft corpus/islands/ferry.md.draft', expect.stringContaining('in your own words')])
})

describe('what was left out', () => {
  test('is told in short', () => {
    expect(said({ left: ['Share', 'word '.repeat(40)] }).slice(-3, -1)).toEqual(['  Share', `  ${'word '.repeat(14).trim()}…`])
  })

  test('is counted where it is much', () => {
    const lines = said({ left: Array.from({ length: 1010 }, (_, index) => `Line ${index}`) })
    expect(lines).toContain('Left out as no part of the article: 1,010 lines')
    expect(lines.slice(-3, -1)).toEqual(['  Line 7', '  … and 1002 more'])
  })
})

test('what the reader of the file had to say is passed on', () => {
  expect(said({ notes: ['The page is not free to read'] })).toContain('The page is not free to read')
})
