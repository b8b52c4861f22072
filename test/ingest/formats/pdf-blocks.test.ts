import { expect, test } from 'vitest'
import { pdfBlocks } from '../../../src/ingest/formats/pdf-blocks.ts'
import type { PdfLine } from '../../../src/ingest/formats/pdf-lines.ts'

/** Lines of a page from the top, 14 points apart; a full one is 380 points wide. */
const page = (...lines: readonly (Partial<PdfLine> & { readonly text: string; readonly gap?: number })[]): readonly PdfLine[] => {
  let y = 700
  return lines.map(({ gap = 14, ...line }) => {
    y -= gap
    return { left: 60, right: 440, y, size: 11, ...line }
  })
}
const blocks = (...pages: readonly (readonly PdfLine[])[]) => pdfBlocks(pages).map(({ kind, text }) => `${kind}: ${text}`)

const FULL = 'A line that is as wide as the page is'

test('lines that follow one another are a paragraph', () => {
  expect(blocks(page({ text: FULL }, { text: 'and goes on.', right: 120 }))).toEqual([`paragraph: ${FULL} and goes on.`])
})

test.each([
  ['a gap', { text: FULL, gap: 30 }],
  ['an indentation', { text: FULL, left: 76 }],
])('%s begins another', (_, second) => {
  expect(blocks(page({ text: FULL }, { text: FULL }, { text: FULL }, second, { text: FULL }))).toHaveLength(2)
})

test('a sentence that ends in a short line ends its paragraph, and one that fills its line does not', () => {
  expect(blocks(page({ text: FULL }, { text: 'It ended.', right: 110 }, { text: FULL }))).toHaveLength(2)
  expect(blocks(page({ text: FULL }, { text: 'A line that is as wide and ends here.' }, { text: FULL }))).toHaveLength(1)
})

test('a page ends no paragraph, unless its sentence ended short of the margin', () => {
  expect(blocks(page({ text: FULL }, { text: FULL }), page({ text: 'and goes on.' }))).toHaveLength(1)
  expect(blocks(page({ text: FULL }, { text: 'It ended.', right: 110 }), page({ text: FULL }))).toHaveLength(2)
})

test('larger letters are a heading, also over two lines', () => {
  const heading = { size: 18, right: 200, gap: 22 }
  expect(
    blocks(
      page(
        { text: 'The ferry', ...heading },
        { text: 'that stopped', ...heading },
        { text: FULL, gap: 30 },
        { text: FULL },
        { text: FULL },
      ),
    ),
  ).toEqual(['heading: The ferry that stopped', `paragraph: ${FULL} ${FULL} ${FULL}`])
})

test.each([
  ['moor-', 'ings broke', 'moorings broke'],
  ['moor\u00ad', 'ings broke', 'moorings broke'],
  ['Anglo-', 'Saxon', 'Anglo-Saxon'],
])('a word that was parted as %j is whole again', (one, other, whole) => {
  expect(blocks(page({ text: one }, { text: other }))).toEqual([`paragraph: ${whole}`])
})
