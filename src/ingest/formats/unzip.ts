import { Unzip, UnzipInflate } from 'fflate'
import { CorpusError } from '../../core/corpus/corpus-error.ts'
import type { RawSource } from './raw-source.ts'

/** The files of a package, by their path in it. */
export type Package = ReadonlyMap<string, Uint8Array>

/**
 * Unpacks those files of a ZIP package that are wanted, counting what they take while they are unpacked: a bomb is left
 * at the limit, whatever sizes it declares. Throws a CorpusError for one, and for what is no ZIP.
 */
export function unzip({ name, bytes }: RawSource, wanted: (path: string) => boolean): Package {
  const files = new Map<string, Uint8Array[]>()
  let size = 0
  const refuse = (reason: string): CorpusError => new CorpusError([{ file: name, message: `Cannot unpack file: ${reason}` }])
  const unpacker = new Unzip((file) => {
    if (MOST_FILES < files.size) throw refuse(`it holds more than ${MOST_FILES} files`)
    if (!wanted(file.name)) return
    const parts: Uint8Array[] = []
    files.set(file.name, parts)
    file.ondata = (error, part) => {
      if (error !== null) throw error
      size += part.length
      if (MOST_BYTES < size) throw refuse(`unpacked it is larger than ${MOST_BYTES / 2 ** 20} MB`)
      parts.push(part)
    }
    file.start()
  })
  unpacker.register(UnzipInflate)
  try {
    for (let start = 0; start < bytes.length; start += STEP)
      unpacker.push(bytes.subarray(start, start + STEP), bytes.length <= start + STEP)
  } catch (error) {
    throw error instanceof CorpusError ? error : refuse('it is damaged')
  }
  return new Map(Array.from(files, ([path, parts]) => [path, Buffer.concat(parts)]))
}

// Of the parts that are text; pictures are not unpacked.
const MOST_BYTES = 50 * 2 ** 20
const MOST_FILES = 5000

// Deflate makes of a byte 1032 at most: what is unpacked before it is counted is a few megabytes.
const STEP = 4096
