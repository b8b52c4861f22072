import { expect, test } from 'vitest'
import { findBody } from '../../../src/ingest/body/find-body.ts'
import { readDocx } from '../../../src/ingest/formats/read-docx.ts'
import { docx, PARAGRAPHS, rawSource, TITLE, wordParagraph } from '../../given/documents.ts'

const read = (bytes: Uint8Array) => readDocx(rawSource('a.docx', bytes))

const CORE =
  '<dc:title>The &amp; title</dc:title><dc:creator>Jane Doe</dc:creator><dc:publisher>P</dc:publisher><dc:language>en-GB</dc:language><dcterms:created>2024-04-05T10:00:00Z</dcterms:created>'

test('its paragraphs are read, and what it says of itself', async () => {
  const { blocks, details } = await read(docx(PARAGRAPHS.map((text) => wordParagraph(text)).join(''), CORE))
  expect(blocks).toEqual(PARAGRAPHS.map((text) => ({ kind: 'paragraph', text })))
  expect(details).toEqual({ title: 'The & title', author: 'Jane Doe', publisher: 'P', language: 'en-GB', published: '2024-04-05' })
})

test('its first heading is the title of one that has none', async () => {
  const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>'
  const more = { 'word/styles.xml': Buffer.from(styles), 'word/_rels/document.xml.rels': Buffer.from(relations) }
  const { details, blocks } = findBody(await read(docx(wordParagraph(TITLE, 'Heading1') + wordParagraph(PARAGRAPHS[0] ?? ''), '', more)))
  expect(details.title).toBe(TITLE)
  expect(blocks).toHaveLength(1)
})

test('a package of another kind is told', async () => {
  const { zipSync } = await import('fflate')
  await expect(read(zipSync({ 'content.xml': Buffer.from('<x/>') }))).rejects.toThrow(
    'a.docx: Cannot read file: it is a ZIP package, but neither DOCX nor EPUB',
  )
})

test('a document that is a bomb is left at the limit', async () => {
  const bomb = docx('', '', { 'word/media.xml': new Uint8Array(60 * 2 ** 20) })
  expect(bomb.length).toBeLessThan(2 ** 20)
  await expect(read(bomb)).rejects.toThrow('a.docx: Cannot unpack file: unpacked it is larger than 50 MB')
})
