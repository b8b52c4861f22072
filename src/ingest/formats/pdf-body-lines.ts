import type { PdfLine } from './pdf-lines.ts'

/** The lines of each page without what stands at the head or foot of many, numbers of pages, and the small print of notes. */
export function bodyLines(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const size = bodySize(pages.flat())
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const text of new Set(page.filter((line) => isAtEdge(line, page)).map(shapeOf))) counts.set(text, (counts.get(text) ?? 0) + 1)
  const isRunning = (line: PdfLine): boolean => Math.max(2, pages.length / 3) < (counts.get(shapeOf(line)) ?? 0)
  return pages.map((page) =>
    page.filter((line) => size * SMALL <= line.size && !(isAtEdge(line, page) && (isRunning(line) || isNumber(line)))),
  )
}

/** The size in which most letters are set. */
export function bodySize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) letters.set(Math.round(size * 2) / 2, (letters.get(Math.round(size * 2) / 2) ?? 0) + text.length)
  return [...letters].reduce((most, it) => (most[1] < it[1] ? it : most), [0, 0])[0]
}

// Of notes, captions and credits beside the size of the text.
const SMALL = 0.82

/** Among the highest or lowest two lines of its page. */
function isAtEdge({ y }: PdfLine, page: readonly PdfLine[]): boolean {
  const above = new Set(page.filter((line) => y < line.y).map((line) => line.y)).size
  const below = new Set(page.filter((line) => line.y < y).map((line) => line.y)).size
  return above < 2 || below < 2
}

/** The text as it is on every page: numbers differ. */
const shapeOf = ({ text }: PdfLine): string => text.replace(/\d+/g, '0').replace(/\s+/g, ' ').trim()

const isNumber = ({ text }: PdfLine): boolean =>
  /^\W*(?:page\s+)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of)\s*\d{1,4})?\W*$/i.test(text.trim())
