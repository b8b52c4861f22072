import { TextDecoder } from 'node:util'
import { CorpusError } from '../../core/corpus/corpus-error.ts'
import { greatest } from '../../core/greatest.ts'
import type { RawSource } from './raw-source.ts'

/**
 * The text of a file or page: by its byte order mark, the charset that the server gives, the one that the text declares,
 * else UTF-8. Throws a CorpusError that names the line at which it is something else.
 */
export function decodeText({ name, bytes, charset }: RawSource, declared?: (head: string) => string | undefined): string {
  if (MOST < bytes.length)
    throw new CorpusError([{ file: name, message: `Cannot read text: it is larger than ${MOST / 2 ** 20} MB; divide it` }])
  const label = byMark(bytes) ?? charset ?? declared?.(headOf(bytes)) ?? 'utf-8'
  const decoder = decoderOf(label)
  if (decoder === undefined)
    throw new CorpusError([{ file: name, message: `Cannot read text: its charset "${label}" is unknown; save it as UTF-8` }])
  try {
    return decoder().decode(bytes).replace(/\r\n?/g, '\n')
  } catch {
    const line = headOf(
      bytes,
      greatest(bytes.length, (length) => decodes(decoder(), bytes.subarray(0, length))),
    ).split(/\r\n?|\n/).length
    throw new CorpusError([
      { file: name, line, message: `Cannot read text: it is not ${decoder().encoding.toUpperCase()}; save it as UTF-8` },
    ])
  }
}

// No article is larger, and what a browser makes of a text takes many times its size.
const MOST = 10 * 2 ** 20

const headOf = (bytes: Uint8Array, length = 2048): string => Buffer.from(bytes.subarray(0, length)).toString('latin1')

function byMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

function decoderOf(label: string): (() => TextDecoder) | undefined {
  try {
    new TextDecoder(label)
    return () => new TextDecoder(label, { fatal: true })
  } catch {
    return undefined
  }
}

function decodes(decoder: TextDecoder, bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
