import { Header, type HeaderData } from 'tar'

/** An entry of a tar archive; one with content is a file. */
export interface TarEntry extends Pick<HeaderData, 'path' | 'type' | 'linkpath'> {
  readonly content?: string | Uint8Array
}

/** A tar archive of these entries, with whatever paths and kinds. */
export function tarOf(entries: readonly TarEntry[]): Buffer {
  const blocks = entries.flatMap(({ content = '', type = 'File', ...rest }) => {
    const bytes = Buffer.from(content)
    const header = new Header({ ...rest, type, size: bytes.length, mode: 0o644, mtime: new Date(0) })
    header.encode()
    return [header.block ?? Buffer.alloc(0), bytes, Buffer.alloc(-bytes.length & 511)]
  })
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}
