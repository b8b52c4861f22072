import { describe, expect, test } from 'vitest'
import { readInProcess } from '../../../src/ingest/formats/read-in-process.ts'
import { docx, epub, PARAGRAPHS, page, pdf, rawSource, wordParagraph } from '../../given/documents.ts'

test.each<[string, () => Promise<Uint8Array> | Uint8Array | string]>([
  ['a.html', () => page()],
  ['a.txt', () => PARAGRAPHS.join('\n\n')],
  ['a.md', () => `---\ntitle: A\n---\n\n${PARAGRAPHS.join('\n\n')}`],
  ['a.pdf', () => pdf(PARAGRAPHS)],
  ['a.docx', () => docx(PARAGRAPHS.map((text) => wordParagraph(text)).join(''))],
  ['a.epub', () => epub(PARAGRAPHS.map((text) => `<p>${text}</p>`))],
])(
  '%s is read',
  async (name, content) => {
    const { blocks } = await readInProcess(rawSource(name, await content()))
    expect(blocks.map(({ text }) => text)).toEqual(expect.arrayContaining([PARAGRAPHS[2], PARAGRAPHS[3]]))
  },
  30_000,
)

test('a format is known by its first bytes, whatever the file is called', async () => {
  expect((await readInProcess(rawSource('a.txt', await pdf(PARAGRAPHS)))).blocks).toHaveLength(5)
}, 30_000)

describe('what goes wrong is told with the name of the file', () => {
  test('what the file is', async () => {
    await expect(readInProcess(rawSource('a.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0])))).rejects.toThrow(
      'a.doc: Cannot read file: it is an old Word file; save it as DOCX',
    )
    await expect(readInProcess(rawSource('a', Buffer.from([1, 0, 2])))).rejects.toThrow('a: Cannot read file: it is no text; give HTML,')
  }, 30_000)

  test('that it takes too long, and then no process is left', async () => {
    const nested = rawSource('a.md', '> '.repeat(100_000))
    await expect(readInProcess(nested, 1500)).rejects.toThrow(
      'a.md: Cannot read file: it takes longer than 1.5 s; save its text, and add that',
    )
    await expect.poll(() => process.getActiveResourcesInfo().filter((resource) => resource === 'ProcessWrap')).toEqual([])
  }, 30_000)

  test('that it has more paragraphs than a book', async () => {
    await expect(readInProcess(rawSource('a.txt', 'w\n\n'.repeat(60_000)))).rejects.toThrow(
      'a.txt: Cannot read file: it has more than 50000 paragraphs; divide it',
    )
  }, 30_000)

  test('that a text is larger than any article', async () => {
    await expect(readInProcess(rawSource('a.txt', 'word '.repeat(2.2 * 2 ** 20)))).rejects.toThrow(
      'a.txt: Cannot read text: it is larger than 10 MB; divide it',
    )
  }, 30_000)
})
