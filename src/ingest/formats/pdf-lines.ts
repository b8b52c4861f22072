/** A piece of text as a page of a PDF places it. */
export interface PdfItem {
  readonly str: string
  readonly width: number
  readonly height: number
  /** The last two numbers are where it begins, from the left and from the bottom, in points. */
  readonly transform: readonly number[]
  readonly hasEOL: boolean
}

/** A line of a page; places and sizes are in points. */
export interface PdfLine {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Of its base line, from the bottom of the page. */
  readonly y: number
  readonly size: number
}

/** The lines of a page, in the order in which it writes them: that of reading, also where there are columns. */
export function pdfLines(items: readonly PdfItem[]): readonly PdfLine[] {
  const lines: PdfLine[] = []
  let line: PdfLine | undefined
  for (const item of items.filter(({ str }) => str !== '')) {
    const next = lineOf(item)
    if (line !== undefined && isSameLine(line, next)) line = joined(line, next)
    else {
      if (line !== undefined) lines.push(line)
      line = next
    }
  }
  return [...lines, ...(line === undefined ? [] : [line])].filter(({ text }) => text.trim() !== '')
}

const lineOf = ({ str, width, height, transform }: PdfItem): PdfLine => {
  const [left = 0, y = 0] = transform.slice(4)
  return { text: str, left, right: left + width, y, size: height }
}

/** Small letters, such as the mark of a note, may stand a little above their line. */
const isSameLine = (line: PdfLine, next: PdfLine): boolean =>
  Math.abs(line.y - next.y) < Math.max(line.size, next.size) / 2 && next.left - line.right < Math.max(line.size, next.size, 1) * COLUMN

// The gap between columns, as times the size of the letters.
const COLUMN = 3

function joined(line: PdfLine, next: PdfLine): PdfLine {
  const apart = line.size / 5 < next.left - line.right && !line.text.endsWith(' ') && !next.text.startsWith(' ')
  return {
    text: `${line.text}${apart ? ' ' : ''}${next.text}`,
    left: Math.min(line.left, next.left),
    right: Math.max(line.right, next.right),
    y: line.y,
    size: Math.max(line.size, next.size),
  }
}
