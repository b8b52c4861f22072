import { expect, test } from 'vitest'
import { type PdfItem, pdfLines } from '../../../src/ingest/formats/pdf-lines.ts'

const item = (str: string, left: number, y: number, over: Partial<PdfItem> = {}): PdfItem => ({
  ...{ str, width: str.length * 5, height: 10, transform: [1, 0, 0, 1, left, y], hasEOL: false },
  ...over,
})
const texts = (...items: readonly PdfItem[]) => pdfLines(items).map(({ text }) => text)

test('pieces on one line are put together, with a space where there is one to be seen', () => {
  expect(texts(item('The ', 60, 700), item('fer', 80, 700), item('ry', 95, 700), item('stopped', 112, 700))).toEqual(['The ferry stopped'])
})

test('the small mark of a note stands on the line that it is above', () => {
  expect(texts(item('March', 60, 700), item('1', 85, 703, { height: 6 }))).toEqual(['March1'])
})

test('another line is another line, and so is another column on the same height', () => {
  expect(texts(item('Left', 60, 700), item('below', 60, 686), item('Right', 300, 686))).toEqual(['Left', 'below', 'Right'])
})

test('a line says where it stands and how large it is; blank ones are none', () => {
  expect(pdfLines([item('  ', 60, 720), item('', 60, 710), item('One', 60, 700), item('two', 80, 700, { height: 12 })])).toEqual([
    { text: 'One two', left: 60, right: 95, y: 700, size: 12 },
  ])
})
