import { createReadStream } from 'node:fs'
import type { RowFile } from './read-rows.ts'

/** A line of a file, or why it cannot be read. */
export type FileLine = { readonly line: number } & ({ readonly text: string } | { readonly fault: string })

/** The lines of a file, one after the other, so that a file of any size takes little memory. Rejects with the file system's error. */
export async function* readLines({ file, progress }: RowFile): AsyncGenerator<FileLine> {
  let line = 1
  let held: Buffer[] = []
  for await (const chunk of createReadStream(file)) {
    progress?.(chunk.length)
    const parts = linesOf(chunk)
    for (const [index, part] of parts.entries()) {
      held = hold(held, part)
      if (index === parts.length - 1) break
      yield { line, ...decode(held) }
      line++
      held = []
    }
  }
  if (0 < sizeOf(held)) yield { line, ...decode(held) }
}

// More than the longest passage takes.
const MEGABYTES = 4
const LONGEST = MEGABYTES * 2 ** 20

/** The parts between line feeds; the last goes on in the next chunk. */
function linesOf(chunk: Buffer): readonly Buffer[] {
  const parts: Buffer[] = []
  let start = 0
  for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
    parts.push(chunk.subarray(start, end))
    start = end + 1
  }
  return [...parts, chunk.subarray(start)]
}

/** What has been read of a line, and what comes next; more than a line may have is let go. */
const hold = (held: Buffer[], part: Buffer): Buffer[] => (LONGEST < sizeOf(held) ? held : [...held, part])

const sizeOf = (parts: readonly Buffer[]): number => parts.reduce((size, part) => size + part.length, 0)

function decode(parts: readonly Buffer[]): { readonly text: string } | { readonly fault: string } {
  if (LONGEST < sizeOf(parts)) return { fault: `the line is longer than ${MEGABYTES} MB; write one row to a line` }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)) }
  } catch {
    return { fault: 'it is not UTF-8; save the file as UTF-8' }
  }
}
