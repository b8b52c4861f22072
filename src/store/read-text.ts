import type { CorpusProblem } from '../core/corpus/corpus-error.ts'
import { greatest } from '../core/greatest.ts'
import { type FileOpener, type OpenFile, openFile } from './open-file.ts'
import { reasonOf } from './reason-of.ts'

/** What stands in a text file, or what is wrong with it. */
export type ReadText = { readonly text: string } | { readonly problem: CorpusProblem }

/** Reads a text file, its line endings made one kind; says what is wrong with one that cannot be read, under the name that errors give it. */
export async function readText(path: string, file: string, open: FileOpener = openFile): Promise<ReadText> {
  try {
    const bytes = await readBytes(path, open)
    if (bytes === undefined) return { problem: { file, message: `Cannot read file: it is larger than ${MEGABYTES} MB; divide it` } }
    const text = decode(bytes)
    if (text !== undefined) return { text: text.replace(/\r\n?/g, '\n') }
    const line = bytes
      .subarray(0, firstBadByte(bytes))
      .toString('latin1')
      .split(/\r\n?|\n/).length
    return { problem: { file, line, message: 'Cannot read file: it is not UTF-8; save it as UTF-8' } }
  } catch (error) {
    return { problem: { file, message: `Cannot read file: ${reasonOf(error, 'file')}` } }
  }
}

// An article is some kilobytes; a file beyond this is a mistake, and would hold up the start for minutes.
const MEGABYTES = 4
const MOST = MEGABYTES * 2 ** 20

async function readBytes(path: string, open: FileOpener): Promise<Buffer | undefined> {
  const file = await open(path)
  try {
    const size = await file.size()
    return MOST < size ? undefined : await readAll(file, size)
  } finally {
    await file.close()
  }
}

/** Undefined for a file that has grown beyond the bound while it was read. */
async function readAll(file: OpenFile, size: number): Promise<Buffer | undefined> {
  let bytes = Buffer.alloc(Math.min(size, MOST) + 1)
  for (let length = 0; ; ) {
    const count = await file.read(bytes, length)
    length += count
    if (count === 0) return bytes.subarray(0, length)
    if (MOST < length) return undefined
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(2 * length, MOST + 1))
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The length of the longest prefix that decodes, by halving. */
const firstBadByte = (bytes: Uint8Array): number => greatest(bytes.length, (length) => decodes(bytes.subarray(0, length)))

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
