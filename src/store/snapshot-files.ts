import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { SnapshotKey } from './snapshot-bytes.ts'

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
      const draft = `${fileOf(key)}.${process.pid}.draft`
      await writeFile(draft, bytes)
      await rename(draft, fileOf(key))
      await forgetOld(folder)
    },
  }
}

const ENDING = '.snapshot'

/** The edition that is served and the one before it, so that going back is quick. */
const KEPT = 2

async function forgetOld(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ENDING)).map((name) => path.join(folder, name))
  const dated = await Promise.all(names.map(async (file) => ({ file, written: (await stat(file)).mtimeMs })))
  const old = dated.sort((a, b) => b.written - a.written).slice(KEPT)
  await Promise.all(old.map(({ file }) => rm(file, { force: true })))
}
