import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { CorpusError } from '../../core/corpus/corpus-error.ts'
import type { RawSource } from '../formats/raw-source.ts'

/** Reads a file that is to be added, or that a link leads to. Throws a CorpusError for what is too large or no file; rejects with the file system's error. */
export async function readFile(name: string): Promise<RawSource> {
  // What waits for a writer, such as a pipe, is opened without waiting, and then refused.
  const handle = await open(name, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    return { name, bytes: await readBytes(handle, name) }
  } finally {
    await handle.close()
  }
}

/** The bytes of an open file, as many as it had; one that is removed meanwhile is read to its end. */
export async function readBytes(handle: Pick<FileHandle, 'stat' | 'read'>, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const refuse = (reason: string): CorpusError => new CorpusError([{ file: name, message: `Cannot read file: ${reason}` }])
  const found = await handle.stat()
  if (found.isDirectory()) throw refuse('it is a folder; name a file')
  if (!found.isFile()) throw refuse('it is no ordinary file')
  if (MOST < found.size) throw refuse(`it has ${Math.ceil(found.size / 2 ** 20)} MB, and at most ${MOST / 2 ** 20} MB are read; divide it`)
  if (found.size === 0) throw refuse('it is empty')
  const bytes = new Uint8Array(found.size)
  let length = 0
  while (length < bytes.length) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length)
    if (bytesRead === 0) throw refuse('it became shorter while it was read; try again')
    length += bytesRead
  }
  return bytes
}

// A book with its pictures; texts may be smaller only.
const MOST = 50 * 2 ** 20
