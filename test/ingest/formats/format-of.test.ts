import { describe, expect, test } from 'vitest'
import { formatOf, mayHoldArticle } from '../../../src/ingest/formats/format-of.ts'
import { rawSource } from '../../given/documents.ts'

describe('a format is told', () => {
  test.each([
    ['by the first bytes, whatever it is called', 'a.html', '%PDF-1.7', {}, 'pdf'],
    ['by the first bytes of a package', 'a.txt', 'PK\x03\x04…word/document.xml', {}, 'docx'],
    ['by the first bytes of a book', 'a', 'PK\x03\x04……mimetypeapplication/epub+zip', {}, 'epub'],
    ['by what the server says, whatever its address ends in', 'https://x.example/a.txt', 'Words', { type: 'text/html' }, 'html'],
    ['by its ending', 'A.MD', 'Words', {}, 'markdown'],
    ['by the ending of the address that it came from', 'x', 'Words', { url: 'https://x.example/a.htm?b=c.txt#d' }, 'html'],
    ['by its mark-up', 'a', '\ufeff <!DOCTYPE HTML><p>', {}, 'html'],
    ['by its front matter', 'a', '---\ntitle: A', {}, 'markdown'],
    ['of what says nothing as plain text', 'a', 'Words', {}, 'text'],
  ])('%s', (_, name, content, over, format) => {
    const bytes = content.startsWith('PK') ? Buffer.from(content, 'latin1') : content
    expect(formatOf(rawSource(name, bytes, over))).toBe(format)
  })
})

test.each([
  ['\xd0\xcf\x11\xe0', 'it is an old Word file; save it as DOCX'],
  ['{\\rtf1', 'it is RTF; save it as DOCX'],
  ['\x89PNG', 'it is a picture; give its text'],
  ['\x1f\x8b', 'it is compressed; unpack it first'],
  ['a\0b', 'it is no text; give HTML, plain text, Markdown, PDF, DOCX or EPUB'],
])('what begins with %j is refused with what to do', (head, reason) => {
  expect(() => formatOf(rawSource('file', Buffer.from(head, 'latin1')))).toThrow(`file: Cannot read file: ${reason}`)
})

test.each([
  [undefined, true],
  ['text/html', true],
  ['application/octet-stream', true],
  ['image/png', false],
  ['application/json', false],
])('%s may hold an article: %s', (type, may) => {
  expect(mayHoldArticle(type)).toBe(may)
})
