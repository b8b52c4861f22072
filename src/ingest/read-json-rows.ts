import { readLines } from './read-lines.ts'
import type { FileRow, RowFile } from './read-rows.ts'

/** Reads a row of JSON from each line that is not blank. Rejects with the file system's error. */
export async function* readJsonRows(source: RowFile): AsyncGenerator<FileRow> {
  for await (const { line, ...read } of readLines(source)) {
    if ('fault' in read) yield { line, fault: read.fault }
    else if (read.text.trim() !== '') yield { line, ...parseJson(read.text) }
  }
}

function parseJson(text: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { fault: 'Cannot read row: it is not JSON; write { "id": "…", "text": "…" } on one line' }
  }
}
