import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { SnapshotKey } from './snapshot-bytes.ts'
import { DRAFT, writeWhole } from './write-whole.ts'

/** Snapshots on disk. */
export interface SnapshotFiles {
  /** Undefined when there is none with this key. */
  readonly read: (key: SnapshotKey) => Promise<Uint8Array<ArrayBuffer> | undefined>
  /** The one that was written last by a version of the analyzers; undefined when there is none. */
  readonly newest: (analyzer: string) => Promise<KeptSnapshot | undefined>
  /** Keeps a snapshot, and forgets all but the {@link KEPT} newest. A reader never sees half of one. */
  readonly write: (key: SnapshotKey, bytes: Uint8Array) => Promise<void>
}

export interface KeptSnapshot {
  readonly key: SnapshotKey
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Keeps snapshots in a folder, which is created when the first is written. */
export function createSnapshotFiles(folder: string): SnapshotFiles {
  const fileOf = ({ edition, analyzer }: SnapshotKey): string => path.join(folder, `${edition}${endingOf(analyzer)}`)
  const read = (key: SnapshotKey) => unlessGone(readBytes(fileOf(key)))
  return {
    read,
    newest: async (analyzer) => {
      const files = (await unlessGone(newestFirst(folder))) ?? []
      const last = files.find((file) => file.endsWith(endingOf(analyzer)))
      if (last === undefined) return undefined
      const key = { edition: path.basename(last, endingOf(analyzer)), analyzer }
      const bytes = await read(key)
      return bytes === undefined ? undefined : { key, bytes }
    },
    write: async (key, bytes) => {
      await mkdir(folder, { recursive: true })
      await writeWhole(fileOf(key), bytes)
      await forgetOld(folder)
    },
  }
}

const endingOf = (analyzer: string): string => `-${analyzer}${ENDING}`

async function readBytes(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const { buffer, byteOffset, length } = await readFile(file)
  return new Uint8Array(buffer, byteOffset, length)
}

async function unlessGone<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

const ENDING = '.snapshot'

/** The edition that is served and the one before it, so that going back is quick. */
const KEPT = 2

/** Forgets what is older than what is kept, drafts as well: those are of a process that ended while it wrote. */
async function forgetOld(folder: string): Promise<void> {
  const files = await newestFirst(folder)
  const last = files.filter((file) => file.endsWith(ENDING))[KEPT - 1]
  if (last !== undefined) await Promise.all(files.slice(files.indexOf(last) + 1).map((file) => rm(file, { force: true })))
}

/** Snapshots and drafts, the newest first; one that another process has just taken away is none. */
async function newestFirst(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ENDING) || name.endsWith(DRAFT))
  const dated = names.map(async (name) => {
    const file = path.join(folder, name)
    const written = await stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => undefined,
    )
    return written === undefined ? [] : [{ file, written }]
  })
  const files = (await Promise.all(dated)).flat().sort((a, b) => b.written - a.written)
  return files.map(({ file }) => file)
}
