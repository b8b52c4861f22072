import { pipeline, Readable } from 'node:stream'
import { type CsvError, type Info, parse } from 'csv-parse'
import { decodeStream, NotUtf8Error } from './decode-stream.ts'
import { delimiterOf } from './delimiter-of.ts'
import type { FileRow, RowFile } from './read-rows.ts'

/**
 * Reads the rows of a table whose first line names its columns. A cell may hold line breaks inside quotation marks; cells
 * are parted by commas, semicolons or tabs. Rejects with the file system's error.
 */
export async function* readCsvRows(source: RowFile): AsyncGenerator<FileRow> {
  try {
    const text = decodeStream(source)
    const { value: beginning } = await text.next()
    if (typeof beginning === 'string') yield* rowsIn(beginning, text)
  } catch (error) {
    if (!(error instanceof NotUtf8Error)) throw error
    yield { line: error.line, fault: 'it is not UTF-8; save the file as UTF-8' }
  }
}

async function* rowsIn(beginning: string, rest: AsyncIterable<string>): AsyncGenerator<FileRow> {
  const skipped: Skipped[] = []
  let columns: readonly string[] = []
  const parser = parse({
    columns: (header: readonly string[]) => {
      columns = header.map((name) => name.trim().toLowerCase())
      return [...columns]
    },
    delimiter: delimiterOf(beginning),
    ...{ info: true, raw: true, skip_empty_lines: true, skip_records_with_error: true, max_record_size: LONGEST },
    on_skip: (error) => {
      if (error !== undefined && skipped.length < MANY)
        skipped.push({ code: error.code, line: Number(error['lines']), fault: faultOf(error) })
      return undefined
    },
  })
  pipeline(Readable.from(joined(beginning, rest)), parser, () => {})
  let end = 1
  for await (const { record, info, raw } of parser as AsyncIterable<Parsed>) {
    const missing = NEEDED.find((name) => !columns.includes(name))
    if (missing !== undefined) {
      yield { line: 1, fault: `Cannot read table: its first line names no column "${missing}"` }
      return
    }
    if (skipped.some(isFatal)) break
    yield { line: info.lines - breaksIn(raw), value: record }
    end = info.lines
  }
  yield* told(skipped, end)
}

// Of a file with a fault in every row, more are not worth the memory.
const MANY = 1000

const NEEDED = ['id', 'text']

interface Skipped {
  readonly code: string
  readonly line: number
  readonly fault: string
}

/** Where a quotation mark is amiss, what is cell and what is row is anybody's guess from there on. */
function told(skipped: readonly Skipped[], end: number): readonly FileRow[] {
  const fatal = skipped.findIndex(isFatal)
  return (fatal === -1 ? skipped : skipped.slice(0, fatal + 1)).map(({ code, line, fault }) => ({
    line: UNENDING.has(code) ? Math.min(line, end + 1) : line,
    fault,
  }))
}

const isFatal = ({ code }: Skipped): boolean => code !== MISCOUNTED

interface Parsed {
  readonly record: unknown
  readonly info: Info
  readonly raw: string
}

const MISCOUNTED = 'CSV_RECORD_INCONSISTENT_COLUMNS'
// They are noticed where the text ends, and begin after the last row that ended.
const UNENDING: ReadonlySet<string> = new Set(['CSV_MAX_RECORD_SIZE', 'CSV_QUOTE_NOT_CLOSED'])

// More characters than the longest passage has, and its other cells.
const LONGEST = 2 ** 20

async function* joined(beginning: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield beginning
  yield* rest
}

const breaksIn = (raw: string): number => raw.trim().split('\n').length - 1

function faultOf({ code, message }: CsvError): string {
  switch (code) {
    case MISCOUNTED:
      return 'Cannot read row: it has more or fewer cells than the first line has columns; put text with commas in quotation marks'
    case 'CSV_MAX_RECORD_SIZE':
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'Cannot read table: a quotation mark is not closed'
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return 'Cannot read table: a quotation mark stands inside a cell; put the cell in quotation marks, and write two for one'
    default:
      return `Cannot read row: ${message}`
  }
}
