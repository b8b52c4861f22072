import { createReadStream } from 'node:fs'
import type { RowFile } from './read-rows.ts'

/** A file that is no UTF-8 text. */
export class NotUtf8Error extends Error {
  override readonly name = 'NotUtf8Error'
  /** 1-based, on or shortly before which the text breaks. */
  readonly line: number

  constructor(line: number) {
    super('it is not UTF-8')
    this.line = line
  }
}

/** The text of a file, a piece at a time, without a byte order mark. Rejects with a NotUtf8Error or the file system's error. */
export async function* decodeStream({ file, progress }: RowFile): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  const decode = (chunk?: Buffer): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined })
    } catch {
      throw new NotUtf8Error(line + breaksBeforeFault(chunk ?? Buffer.alloc(0)))
    }
  }
  for await (const chunk of createReadStream(file)) {
    const text = decode(chunk)
    line += text.split('\n').length - 1
    progress?.(chunk.length)
    yield text
  }
  yield decode()
}

/** What cannot be decoded becomes U+FFFD in a lenient reading; one at the beginning belongs to the chunk before. */
function breaksBeforeFault(chunk: Buffer): number {
  const text = new TextDecoder().decode(chunk).replace(/^\ufffd+/, '')
  const end = text.indexOf('\ufffd')
  return text.slice(0, Math.max(end, 0)).split('\n').length - 1
}
