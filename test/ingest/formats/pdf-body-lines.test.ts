import { expect, test } from 'vitest'
import { bodyLines, bodySize } from '../../../src/ingest/formats/pdf-body-lines.ts'
import type { PdfLine } from '../../../src/ingest/formats/pdf-lines.ts'

const line = (text: string, y: number, size = 11): PdfLine => ({ text, left: 60, right: 440, y, size })

/** A page with a head, lines of text that are on no other, and a foot. */
const page = (head: string, foot: string, topic = 'ferry') => [
  line(head, 780),
  ...textOf(topic).map((text, index) => line(text, 700 - 14 * index)),
  line(foot, 40),
]
const textOf = (topic: string) => ['first', 'second', 'third'].map((word) => `The ${word} line about the ${topic}`)
const kept = (...pages: readonly (readonly PdfLine[])[]) => bodyLines(pages).map((lines) => lines.map(({ text }) => text))

test('what stands at the head of many pages is none of the text, whatever number is in it', () => {
  const pages = ['ferry', 'pier', 'council'].map((topic, index) => page(`The Paper ${index + 1}`, `On ${topic}`, topic))
  expect(kept(...pages)).toEqual(['ferry', 'pier', 'council'].map((topic) => [...textOf(topic), `On ${topic}`]))
})

test.each(['12', '– 12 –', 'Page 12 of 300', 'xii'])('a number of a page is none of it: %s', (number) => {
  expect(kept(page('A head of this page', number))).toEqual([['A head of this page', ...textOf('ferry')]])
})

test('a number in the middle of a page stays', () => {
  expect(kept([line('One', 700), line('Two', 690), line('1984', 680), line('Three', 670), line('Four', 660)])[0]).toContain('1984')
})

test('small print goes, and the size of the text is that of most letters', () => {
  const lines = [line('A title', 740, 22), line('Words of the text', 700), line('More words of the text', 686), line('1 A note', 60, 8)]
  expect(bodySize(lines)).toBe(11)
  expect(kept(lines)).toEqual([['A title', 'Words of the text', 'More words of the text']])
})
