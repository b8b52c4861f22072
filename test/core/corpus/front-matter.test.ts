import { describe, expect, test } from 'vitest'
import { frontMatter } from '../../../src/core/corpus/front-matter.ts'
import { FIELDS } from '../../given/article.ts'

const faultsOf = (fields: object): readonly string[] => {
  const result = frontMatter.safeParse({ ...FIELDS, ...fields })
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

test('four fields are enough', () => {
  expect(frontMatter.parse(FIELDS)).toEqual({
    title: 'A rift',
    publisher: 'The Paper',
    author: null,
    published: '2024-04-05',
    url: null,
    kind: 'quote',
    rights: { kind: 'full' },
    licence: null,
    credit: null,
  })
})

test.each([
  ['a title on several lines', { title: ' A\n rift ' }, { title: 'A rift' }],
  ['a title with an override of the direction', { title: 'A\u202e rift' }, { title: 'A rift' }],
  ['an address with capital letters in its host', { url: 'https://Paper.example/A' }, { url: 'https://paper.example/A' }],
  ['an address in Arabic', { url: 'https://paper.example/غزة' }, { url: 'https://paper.example/%D8%BA%D8%B2%D8%A9' }],
  ['rights to summaries only', { rights: 'summary' }, { kind: 'summary', rights: { kind: 'summary' } }],
  ['summaries of what could be quoted', { rights: 'quote:50', kind: 'summary' }, { kind: 'summary', rights: { kind: 'quote', words: 50 } }],
  ['a language with a region', { language: 'pt-BR' }, { language: 'pt-BR' }],
  ['what sort of writing it is', { genre: 'opinion' }, { genre: 'opinion' }],
  ['a day before which it is not shown', { embargo: '2026-12-01' }, { embargo: '2026-12-01' }],
  ['the article that takes its place', { supersededBy: '2025/rafah' }, { supersededBy: '2025/rafah' }],
  ['bounds of quotations', { rights: { quote: 50, day: 900 } }, { kind: 'quote', rights: { kind: 'quote', words: 50, day: 900 } }],
  ['a leap day', { published: '2024-02-29' }, { published: '2024-02-29' }],
])('%s is read', (_, fields, read) => {
  expect(frontMatter.parse({ ...FIELDS, ...fields })).toMatchObject(read)
})

test('what is no date is not said to be no day either', () => {
  expect(faultsOf({ published: 'yesterday' })).toEqual(['published: write a date such as 2024-04-05'])
})

describe('what is refused says what to write instead', () => {
  test.each([
    [{ genre: 'rant' }, 'genre: write news, analysis, opinion, interview or review'],
    [{ embargo: 'soon' }, 'embargo: write a date such as 2024-04-05'],
    [{ supersededBy: '/a' }, 'supersededBy: write the name of an article of this collection, such as 2024/rafah'],
    [{ title: ' ' }, 'title: it is empty'],
    [{ title: '\u202e' }, 'title: it is empty'],
    [{ title: '\u200b' }, 'title: it is empty'],
    [{ url: 'data:text/html,x' }, 'url: write an http or https address'],
    [JSON.parse('{"__proto__":{"kind":"quote"}}'), ': Unrecognized key: "__proto__"'],
    [{ constructor: 'x' }, ': Unrecognized key: "constructor"'],
    [{ title: 'x'.repeat(301) }, 'title: longer than 300 characters'],
    [{ publisher: 'x'.repeat(101) }, 'publisher: longer than 100 characters'],
    [{ author: 'x'.repeat(201) }, 'author: longer than 200 characters'],
    [{ credit: 'x'.repeat(301) }, 'credit: longer than 300 characters'],
    [{ published: '5 April 2024' }, 'published: write a date such as 2024-04-05'],
    [{ published: 2024 }, 'published: write a date such as 2024-04-05'],
    [{ published: '2024-02-30' }, 'published: there is no such day'],
    [{ published: '2023-02-29' }, 'published: there is no such day'],
    [{ published: '2024-13-01' }, 'published: there is no such day'],
    [{ url: 'javascript:alert(1)' }, 'url: write an http or https address'],
    [{ url: 'ftp://paper.example' }, 'url: write an http or https address'],
    [{ url: 'paper.example' }, 'url: write an http or https address'],
    [{ url: `https://paper.example/${'x'.repeat(500)}` }, 'url: longer than 500 characters'],
    [{ language: 'English' }, 'language: write a language tag such as en or ar'],
    [{ rights: 'all' }, 'rights: write summary, link, full, quote:N (words), or {quote: 50, answer: 100, day: 1000} with numbers of words'],
    [{ kind: 'citation' }, 'kind: write quote or summary'],
    [{ rights: 'summary', kind: 'quote' }, 'kind: an article with the right to summaries only cannot be quoted; write kind: summary'],
    [{ titel: 'A rift' }, ': Unrecognized key: "titel"'],
  ])('%j', (fields, fault) => {
    expect(faultsOf(fields)).toContain(fault)
  })

  test.each(['title', 'publisher', 'published', 'rights'])('%s is required', (field) => {
    expect(faultsOf({ [field]: undefined })).toHaveLength(1)
  })
})

test('an address is at most 500 characters as it will be sent, not as it is typed', () => {
  expect(faultsOf({ url: `https://paper.example/${'غ'.repeat(200)}` })).toEqual(['url: longer than 500 characters'])
})
