import { describe, expect, test } from 'vitest'
import { CorpusError } from '../../../src/core/corpus/corpus-error.ts'
import { findBody } from '../../../src/ingest/body/find-body.ts'
import { readHtml } from '../../../src/ingest/formats/read-html.ts'
import { PARAGRAPHS, page, rawSource, TITLE } from '../../given/documents.ts'

const read = (html: string | Uint8Array, over = {}) => readHtml(rawSource('page.html', html, over))

test('an article comes out of its page with its paragraphs and headings and nothing else', () => {
  const { blocks, details } = findBody(read(page()))
  expect(blocks.map(({ text }) => text)).toEqual([...PARAGRAPHS.slice(0, 2), 'The engineer', ...PARAGRAPHS.slice(2)])
  expect(blocks[2]?.kind).toBe('heading')
  expect(details.title).toBe(TITLE)
})

test('a page that is fetched says where it is, relative to where it came from', () => {
  expect(read(page(), { url: 'https://paper.example/x?utm=1' }).details).toEqual({
    title: TITLE,
    publisher: 'The Island Paper',
    author: 'Jane Doe, Li Wei',
    published: '2024-04-05',
    url: 'https://paper.example/2024/ferry',
    language: 'en',
    description: 'A pier broke. Then nothing happened for a while.',
  })
})

test('of a page that is a file, an address that leads nowhere is none', () => {
  expect(read(page()).details.url).toBeUndefined()
})

describe('the charset', () => {
  const words = 'Il a été noté que l’été était déjà passé, et que l’île n’avait plus de bac. '.repeat(4)
  const latin = (head: string) => Buffer.from(page(head, `<article><p>${words}</p></article>`).replace(/’/g, "'"), 'latin1')

  test.each<[string, Uint8Array, object]>([
    [
      'is that of the server',
      Buffer.from(latin('').toString('latin1').replace('<meta charset="utf-8">', ''), 'latin1'),
      { charset: 'iso-8859-1' },
    ],
    ['is the one that the page declares', Buffer.from(latin('').toString('latin1').replace('utf-8', 'windows-1252'), 'latin1'), {}],
  ])('%s', (_, bytes, over) => {
    expect(read(bytes, over).blocks[0]?.text).toContain('Il a été noté que')
  })

  test('is UTF-8 if nothing is said, and what is none is told with its line', () => {
    expect(() => read(latin('\n\n'))).toThrow(
      new CorpusError([{ file: 'page.html', line: 3, message: 'Cannot read text: it is not UTF-8; save it as UTF-8' }]),
    )
  })

  test('that nobody knows is told', () => {
    expect(() => read(page(), { charset: 'klingon' })).toThrow(/its charset "klingon" is unknown/)
  })
})

test('a page that is not free to read says so', () => {
  const locked = page().replace('"headline"', '"isAccessibleForFree":false,"headline"')
  expect(read(locked).notes).toEqual([expect.stringContaining('not free to read')])
  expect(read(page()).notes).toEqual([])
})

test('an article in an element that is named for its share button stays', () => {
  const { blocks } = read(page('', `<div class="share social">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div>`))
  expect(blocks.map(({ text }) => text)).toEqual(PARAGRAPHS)
})

test('more tags than a page can have are not read', () => {
  expect(() => read('<p>'.repeat(200_001))).toThrow(/more than 200000 tags/)
})

test('a page without an article says so', () => {
  expect(() => read('<html><body></body></html>')).toThrow(/Cannot find an article in the page/)
})
