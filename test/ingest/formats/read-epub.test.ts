import { expect, test } from 'vitest'
import { readEpub } from '../../../src/ingest/formats/read-epub.ts'
import { epub, PARAGRAPHS, rawSource } from '../../given/documents.ts'

const read = (bytes: Uint8Array) => readEpub(rawSource('a.epub', bytes))

const CHAPTERS = [`<h1>One</h1><p>${PARAGRAPHS[0]}</p>`, `<h1>Two</h1><p><a id="p7"/>${PARAGRAPHS[1]}</p>`]

test('its chapters are read in order, without its table of contents', () => {
  expect(read(epub(CHAPTERS)).blocks.map(({ text }) => text)).toEqual(['One', PARAGRAPHS[0], 'Two', PARAGRAPHS[1]])
})

test('what it says of itself is taken', () => {
  const metadata =
    '<dc:title>A book</dc:title><dc:creator>X</dc:creator><dc:creator>Y</dc:creator><dc:publisher>P</dc:publisher><dc:date>2024</dc:date><dc:date>2024-04-05</dc:date><dc:language>ar</dc:language><dc:identifier>urn:isbn:1</dc:identifier><dc:source>https://x.example/a</dc:source>'
  expect(read(epub(CHAPTERS, metadata)).details).toEqual({
    title: 'A book',
    author: 'X, Y',
    publisher: 'P',
    published: '2024-04-05',
    language: 'ar',
    url: 'https://x.example/a',
  })
})

test('one that is locked says so', () => {
  const lock = Buffer.from('<encryption><CipherReference URI="OPS/chapter%200.xhtml"/></encryption>')
  expect(() => read(epub(CHAPTERS, '', { 'META-INF/encryption.xml': lock }))).toThrow(
    'a.epub: Cannot read EPUB: it is locked; ask its publisher for an open one',
  )
})

test('one whose fonts alone are locked is read', () => {
  const lock = Buffer.from('<encryption><CipherReference URI="OPS/font.otf"/></encryption>')
  expect(read(epub(CHAPTERS, '', { 'META-INF/encryption.xml': lock })).blocks).toHaveLength(4)
})

test('one that is a bomb is left at the limit', () => {
  const bomb = epub(CHAPTERS, '', { 'OPS/large.xhtml': new Uint8Array(60 * 2 ** 20) })
  expect(bomb.length).toBeLessThan(2 ** 20)
  expect(() => read(bomb)).toThrow('a.epub: Cannot unpack file: unpacked it is larger than 50 MB')
})

test('its pictures are not unpacked', () => {
  expect(read(epub(CHAPTERS, '', { 'OPS/large.png': new Uint8Array(60 * 2 ** 20) })).blocks).toHaveLength(4)
})

test('one without contents says so', () => {
  expect(() => read(epub(CHAPTERS, '', { 'META-INF/container.xml': Buffer.from('<container/>') }))).toThrow(
    'a.epub: Cannot read EPUB: it names no contents',
  )
})
