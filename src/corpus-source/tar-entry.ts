import type { ReadEntry } from 'tar'
import { isCorpusPath, isHidden } from '../core/corpus/corpus-path.ts'

/** What of an entry of a tar archive matters. */
export type Entry = Pick<ReadEntry, 'path' | 'type' | 'size'>

export const isFile = ({ type }: Entry): boolean => type === 'File' || type === 'OldFile' || type === 'ContiguousFile'

/** The path of an entry below a folder of the archive, without a slash at either end; undefined for one that lies elsewhere. */
export function ownPathOf(path: string, subfolder: string): string | undefined {
  const plain = path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')
  if (subfolder === '') return plain
  if (plain === subfolder) return ''
  return plain.startsWith(`${subfolder}/`) ? plain.slice(subfolder.length + 1) : undefined
}

/** Why an archive with this entry is refused: a path that leads out of it, and, where articles stand, a link or a file that is too large. */
export function entryFault({ path, type, size }: Entry, own: string | undefined): string | undefined {
  if (path.startsWith('/') || /^[a-z]:/i.test(path) || path.includes('\\') || path.split('/').includes('..'))
    return `${path} in it would be written elsewhere`
  if (own === undefined || isHidden(own)) return undefined
  if ((type === 'SymbolicLink' || type === 'Link') && own.includes('/')) return `${path} in it is a link; put what it leads to in its place`
  if (MOST_BYTES < size && isCorpusPath(own)) return `${path} in it is larger than ${MOST_BYTES / 2 ** 20} MB; divide it`
  return undefined
}

const MOST_BYTES = 4 * 2 ** 20
