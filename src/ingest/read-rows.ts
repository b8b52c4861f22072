import { readCsvRows } from './read-csv-rows.ts'
import { readJsonRows } from './read-json-rows.ts'

/** A row of a file, not yet looked at, or why it cannot be read; with the 1-based line on which it begins. */
export type FileRow = { readonly line: number } & ({ readonly value: unknown } | { readonly fault: string })

/** A file of rows. */
export interface RowFile {
  readonly file: string
  /** Told how many bytes were read since it was told last. */
  readonly progress?: ((bytes: number) => void) | undefined
}

/** Reads the rows of a file, one after the other: by its ending CSV, whatever parts its cells, or else a row of JSON to a line. */
export const readRows = (source: RowFile): AsyncGenerator<FileRow> =>
  /\.(?:csv|tsv)$/i.test(source.file) ? readCsvRows(source) : readJsonRows(source)
