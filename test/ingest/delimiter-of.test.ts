import { expect, test } from 'vitest'
import { delimiterOf } from '../../src/ingest/delimiter-of.ts'

test.each([
  ['id,text,url\na;b;c;d;e', ','],
  ['id;text\r\na,b,c', ';'],
  ['id\ttext', '\t'],
  ['text', ','],
  ['', ','],
])('%j', (beginning, delimiter) => {
  expect(delimiterOf(beginning)).toBe(delimiter)
})
