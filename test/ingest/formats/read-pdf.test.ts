import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { findBody } from '../../../src/ingest/body/find-body.ts'
import { readPdf } from '../../../src/ingest/formats/read-pdf.ts'
import { PARAGRAPHS, pdf, rawSource, type Setting, TITLE } from '../../given/documents.ts'

const read = async (bytes: Uint8Array) => readPdf(rawSource('a.pdf', bytes))

// The standard fonts of PDF have other quotation marks.
const plain = PARAGRAPHS.map((text) => text.replace(/[“”]/g, '"'))

describe('paragraphs are put together', () => {
  test.each<[string, Setting]>([
    ['that stand apart', {}],
    ['that are indented', { indent: 16 }],
    ['that go on after a page', { linesToPage: 5, running: 'The Island Paper, April' }],
    ['that are indented and go on after a page', { linesToPage: 4, indent: 16, running: 'The Island Paper' }],
  ])('%s', async (_, setting) => {
    const long = [...plain, ...plain.map((text) => `Again: ${text}`)]
    const { blocks, details } = findBody(await read(await pdf(long, setting)))
    expect(blocks.map(({ text }) => text)).toEqual(long)
    expect(details.title).toBe(TITLE)
  })
})

test('what the file says of itself is taken', async () => {
  expect((await read(await pdf(plain, { title: 'Another title' }))).details).toMatchObject({
    title: 'Another title',
    author: 'Jane Doe',
    published: '2024-04-05',
  })
})

test('a title that a word processor made of a file name is none', async () => {
  expect((await read(await pdf(plain, { title: 'Microsoft Word - draft3.docx' }))).details.title).toBeUndefined()
})

describe('a PDF that cannot be read says why', () => {
  test('because it has no text', async () => {
    const file = await PDFDocument.create()
    file.addPage()
    await expect(read(await file.save())).rejects.toThrow(
      'a.pdf: Cannot read PDF: it has no text, only pictures; put it through text recognition (OCR) first',
    )
  })

  test('because it is damaged', async () => {
    await expect(read(Buffer.from('%PDF-1.7\nnothing'))).rejects.toThrow('a.pdf: Cannot read PDF: it is damaged')
  })
})
