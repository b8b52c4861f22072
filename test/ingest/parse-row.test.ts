import { describe, expect, test } from 'vitest'
import { LONGEST_PASSAGE } from '../../src/core/corpus/read-body.ts'
import { parseRow } from '../../src/ingest/parse-row.ts'

const rowOf = (fields: object) => parseRow({ id: 'a', text: 'Words.', ...fields })

test.each<[string, object, object]>([
  ['an id and a text', {}, { id: 'a', text: 'Words.' }],
  ['a number as id', { id: 17 }, { id: '17' }],
  ['fields of its own', { score: 3, tags: ['x'] }, { id: 'a', text: 'Words.' }],
  ['white space', { id: ' a\n b ', text: ' One\n\n two\t three\u00a0four ' }, { id: 'a b', text: 'One two three four' }],
  ['what is invisible', { text: 'Wo\u202erds\u0007.' }, { text: 'Words.' }],
  ['half a character', { text: 'a\ud83d' }, { text: 'a\ufffd' }],
  ['nothing in a field', { title: '', url: null, publisher: ' ' }, { title: undefined, url: undefined, publisher: undefined }],
  ['a language of three letters', { language: 'eng' }, { language: 'en' }],
  ['a language as computers write it', { language: 'pt_br' }, { language: 'pt-BR' }],
  ['what is no language', { language: 'Old English' }, { language: 'Old English' }],
  ['a moment', { published: '2024-04-05T10:00:00Z' }, { published: '2024-04-05' }],
  ['a paragraph', { locator: '¶9' }, { locator: '¶9' }],
  ['a paragraph as a number', { locator: 9 }, { locator: '¶9' }],
  ['paragraphs as keyboards have them', { locator: ' 9 - 10 ' }, { locator: '¶9–10' }],
  ['no paragraph', { locator: ' ' }, { locator: undefined }],
  ['a day', { published: '2024-04-05' }, { published: '2024-04-05' }],
])('a row with %s is read', (_, fields, row) => {
  expect(rowOf(fields)).toMatchObject({ row })
})

describe('a bad row tells what is wrong', () => {
  test.each<[string, string]>([
    ['3', 'Cannot use row: write { "id": "…", "text": "…" }'],
    ['{ "text": "x" }', 'Cannot use id: write text or a number'],
    ['{ "id": " ", "text": "x" }', 'Cannot use id: it is empty'],
    [`{ "id": "${'x'.repeat(201)}", "text": "x" }`, 'Cannot use id: longer than 200 characters'],
    ['{ "id": "a" }', 'Cannot use text: write text, in quotes'],
    ['{ "id": "a", "text": "\\u200b" }', 'Cannot use text: it is empty'],
    [
      `{ "id": "a", "text": "${'x'.repeat(LONGEST_PASSAGE + 1)}" }`,
      `Cannot use text: longer than ${LONGEST_PASSAGE} characters; divide it`,
    ],
    ['{ "id": "a", "text": "x", "locator": "page 9" }', 'Cannot use locator: write a paragraph such as 9 or 9–10'],
    ['{ "id": "a", "text": "x", "title": 3 }', 'Cannot use title: write text, in quotes'],
  ])('%.60s', (text, fault) => {
    expect(parseRow(JSON.parse(text))).toEqual({ faults: [fault] })
  })

  test('everything at once', () => {
    expect(parseRow({ url: 3 })).toMatchObject({ faults: { length: 3 } })
  })
})
