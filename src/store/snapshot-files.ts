import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { SnapshotKey } from './snapshot-bytes.ts'
import { DRAFT, writeWhole } from './write-whole.ts'

/** Snapshots on disk. */
export interface SnapshotFiles {
  /** Undefined when there is none with this key. */
  readonly read: (key: SnapshotKey) => Promise<Uint8Array<ArrayBuffer> | undefined>
  /** Keeps a snapshot, and forgets all but the {@link KEPT} newest. A reader never sees half of one. */
  readonly write: (key: SnapshotKey, bytes: Uint8Array) => Promise<void>
}

/** Keeps snapshots in a folder, which is created when the first is written. */
export function createSnapshotFiles(folder: string): SnapshotFiles {
  const fileOf = ({ edition, analyzer }: SnapshotKey): string => path.join(folder, `${edition}-${analyzer}${ENDING}`)
  return {
    read: async (key) => {
      try {
        const { buffer, byteOffset, length } = await readFile(fileOf(key))
        return new Uint8Array(buffer, byteOffset, length)
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
        throw error
      }
    },
    write: async (key, bytes) => {
      await mkdir(folder, { recursive: true })
      await writeWhole(fileOf(key), bytes)
      await forgetOld(folder)
    },
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
