import { expect, test } from 'vitest'
import { escapeMarkdown } from '../../src/ingest/escape-markdown.ts'

test.each([
  ['plain words, with a comma; and (this) “too”.'],
  ['snake_case and R&D'],
  ['3 < 4 > 2, 5-6, #1'],
  ['1.5 metres'],
  ['-5 degrees'],
])('%s stays as it is', (text) => {
  expect(escapeMarkdown(text)).toBe(text)
})

test.each([
  ['# no heading', '\\# no heading'],
  ['- no list', '\\- no list'],
  ['1. no list', '1\\. no list'],
  ['12) no list', '12\\) no list'],
  ['> no quote', '\\> no quote'],
  ['---', '\\---'],
  ['===', '\\==='],
  ['~~~ no fence', '\\~~~ no fence'],
  ['*no* _emphasis_', '\\*no\\* \\_emphasis\\_'],
  ['[no](link) <b>', '\\[no](link) \\<b>'],
  ['`no` code \\', '\\`no\\` code \\\\'],
  ['&lt; &#60;', '\\&lt; \\&#60;'],
])('%s is escaped', (text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown)
})
