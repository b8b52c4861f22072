import type { Block } from './document.ts'
import { joinLines } from './join-lines.ts'
import { bodySize } from './pdf-body-lines.ts'
import type { PdfLine } from './pdf-lines.ts'

/** Puts lines together: a paragraph ends at a gap, before an indentation, or where a sentence ends in a short line; a page ends none. */
export function pdfBlocks(pages: readonly (readonly PdfLine[])[]): readonly Block[] {
  const measures = measure(pages)
  const groups: PdfLine[][] = []
  for (const page of pages)
    for (const [index, line] of page.entries()) {
      const last = groups.at(-1)?.at(-1)
      if (last !== undefined && goesOn(last, { line, startsPage: index === 0 }, measures)) groups.at(-1)?.push(line)
      else groups.push([line])
    }
  return groups.flatMap((lines) => {
    const text = textOf(lines)
    return text === '' ? [] : [{ kind: isHeading(lines[0], measures) ? 'heading' : 'paragraph', text }]
  })
}

interface Measures {
  readonly size: number
  /** From one base line to the next, within paragraphs. */
  readonly leading: number
  /** How wide a full line is. */
  readonly width: number
}

function measure(pages: readonly (readonly PdfLine[])[]): Measures {
  const lines = pages.flat()
  const gaps = pages.flatMap((page) => page.slice(1).map((line, index) => (page[index]?.y ?? 0) - line.y)).filter((gap) => 0 < gap)
  const widths = lines.map(({ left, right }) => right - left)
  return { size: bodySize(lines), leading: quantile(gaps, 0.3), width: quantile(widths, 0.9) }
}

const quantile = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) * share)] ?? 0

const isHeading = (line: PdfLine | undefined, { size }: Measures): boolean => line !== undefined && size * LARGE < line.size

// Of headings beside the size of the text.
const LARGE = 1.15

interface Next {
  readonly line: PdfLine
  readonly startsPage: boolean
}

function goesOn(last: PdfLine, { line, startsPage }: Next, measures: Measures): boolean {
  const heading = isHeading(line, measures)
  if (heading !== isHeading(last, measures)) return false
  const gap = last.y - line.y
  if (heading) return !startsPage && Math.abs(line.size - last.size) < 1 && 0 < gap && gap < line.size * 1.8
  const ends = /[.!?…:。！？]["'”’»)\]]*$/u.test(last.text.trim())
  const short = hasRoom(last, line, measures)
  // At the head of a page or column there is no gap to be seen.
  if (startsPage || gap <= 0) return !ends || !(short || isIndented(last, line, measures))
  if (measures.leading * 1.35 < gap) return false
  return !isIndented(last, line, measures) && !(ends && short)
}

/** Whether the first word of the next line would have fitted behind the last, had they been of one paragraph. */
function hasRoom(last: PdfLine, { text, left, right }: PdfLine, { width }: Measures): boolean {
  const word = (text.trim().split(/\s/)[0] ?? '').length + 1
  return last.right - last.left + (word / Math.max(text.length, 1)) * (right - left) < width
}

const isIndented = (last: PdfLine, line: PdfLine, { size }: Measures): boolean => {
  const by = line.left - last.left
  return size * 0.8 < by && by < size * 5
}

const textOf = (lines: readonly PdfLine[]): string => joinLines(wholeWords(lines.map(({ text }) => text.trim()).join('\n')).split('\n'))

/** A word that was parted at the end of a line is whole again. */
const wholeWords = (text: string): string =>
  text
    .replace(/(\p{L})\u00ad\n/gu, '$1')
    .replace(/(\p{Ll})[-‐]\n(?=\p{Ll})/gu, '$1')
    .replace(/[-‐]\n/g, '-')
