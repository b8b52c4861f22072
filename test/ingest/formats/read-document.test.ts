import { expect, test } from 'vitest'
import { readDocument } from '../../../src/ingest/formats/read-document.ts'
import { docx, epub, PARAGRAPHS, page, pdf, rawSource, wordParagraph } from '../../given/documents.ts'

test.each<[string, () => Promise<Uint8Array> | Uint8Array | string]>([
  ['a.html', () => page()],
  ['a.txt', () => PARAGRAPHS.join('\n\n')],
  ['a.md', () => PARAGRAPHS.join('\n\n')],
  ['a.pdf', () => pdf(PARAGRAPHS.map((text) => text.replace(/[“”]/g, '"')))],
  ['a.docx', () => docx(PARAGRAPHS.map((text) => wordParagraph(text)).join(''))],
  ['a.epub', () => epub([PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')])],
])('%s is read by its own reader', async (name, make) => {
  const { blocks } = await readDocument(rawSource(name, await make()))
  expect(blocks.map(({ text }) => text)).toContain(PARAGRAPHS[0])
})

test('a file of too many paragraphs is refused', async () => {
  await expect(readDocument(rawSource('a.txt', 'One.\n\n'.repeat(50_001)))).rejects.toThrow(
    'a.txt: Cannot read file: it has more than 50000 paragraphs; divide it',
  )
})

test('what a library makes of a broken file is told as a fault of the file', async () => {
  await expect(readDocument(rawSource('a.docx', Buffer.from('PK\x03\x04nothing', 'latin1')))).rejects.toThrow(/^a\.docx: Cannot read/)
})
