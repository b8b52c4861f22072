import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { Parser, type ReadEntry } from 'tar'
import { isCorpusPath } from '../core/corpus/corpus-path.ts'
import { entryFault, isFile, ownPathOf } from './tar-entry.ts'

/** Where to unpack what. */
export interface Unpacking {
  readonly folder: string
  /** What of it is unpacked, and becomes the folder; '' for all. */
  readonly subfolder: string
}

/** Unpacks the articles and topics of a tar archive, and nothing else. Rejects with an Error that says what must not be in it. */
export async function unpack(archive: Readable, { folder, subfolder }: Unpacking): Promise<void> {
  const parser = new Parser({ strict: true })
  const [written, begun, tops]: [Promise<void>[], Promise<void>[], Set<string>] = [[], [], new Set()]
  let failure: Error | undefined
  let [entries, bytes, found] = [0, 0, subfolder === '']
  const fail = (reason: string) => {
    failure ??= new Error(reason)
  }
  parser.on('error', ({ message }) => fail(`it cannot be unpacked: ${message}`))
  parser.on('entry', (entry: ReadEntry) => {
    const own = ownPathOf(entry.path, subfolder)
    const fault = MOST_ENTRIES < ++entries ? `it holds more than ${MOST_ENTRIES} files and folders` : entryFault(entry, own)
    if (fault !== undefined) fail(fault)
    found ||= own !== undefined
    if (tops.size < MOST_TOPS) tops.add(ownPathOf(entry.path, '')?.split('/')[0] ?? '')
    if (fault !== undefined || own === undefined || !isCorpusPath(own) || !isFile(entry)) return void entry.resume()
    const writing = entry.concat().then((content) => {
      if (failure !== undefined) return
      const write = writeWhole(path.join(folder, own), content)
      begun.push(write)
      return write
    })
    written.push(writing.catch(({ message }: Error) => fail(`it cannot be written: ${message}`)))
  })
  for await (const chunk of archive) {
    bytes += chunk.length
    if (MOST_BYTES < bytes) fail(`it is larger than ${MOST_BYTES / 2 ** 20} MB when unpacked`)
    if (failure !== undefined) break
    parser.write(chunk)
    // All but the one that goes on in the next piece.
    await Promise.all(written.splice(0, written.length - 1))
    begun.splice(0, begun.length - 1)
  }
  if (failure === undefined) {
    const ended = once(parser, 'end').catch(() => undefined)
    parser.end()
    await ended
  }
  if (failure === undefined) await Promise.all(written)
  // What is refused is removed: nothing may be written to it any more.
  await Promise.allSettled(begun)
  if (failure !== undefined) throw failure
  if (!found) throw new Error(`there is no folder ${subfolder} in it, but ${[...tops].join(', ')}`)
}

const MOST_BYTES = 512 * 2 ** 20
const MOST_ENTRIES = 200_000
const MOST_TOPS = 5

async function writeWhole(file: string, content: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, content)
}
