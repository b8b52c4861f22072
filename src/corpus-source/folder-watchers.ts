import { type FSWatcher, watch } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'

/** Watchers of folders. */
export interface FolderWatchers {
  /** Watches these and no others; says whether any has come, gone or been replaced. Throws what the system says when it watches no more. */
  readonly keep: (folders: readonly string[]) => Promise<boolean>
  /** Which folder is watched in this place. */
  readonly identity: (folder: string) => string | undefined
  readonly close: () => void
}

/** Told of a name in a folder; of none when the system does not say, or when the folder is no longer watched. */
export type Touched = (folder: string, name: string | undefined) => void

/**
 * Watches folders below one, whose paths are relative to it. A folder is watched as what it is and not where it is, so one
 * that takes the place of another is told apart by its number on the disk.
 */
export function createFolderWatchers(root: string, touched: Touched): FolderWatchers {
  const watched = new Map<string, { readonly identity: string; readonly watcher: FSWatcher }>()
  const leave = (folder: string) => {
    watched.get(folder)?.watcher.close()
    watched.delete(folder)
  }
  const enter = (folder: string, identity: string) => {
    const watcher = watch(path.join(root, folder), (_, name) => touched(folder, name ?? undefined))
    watcher.on('error', () => {
      if (watched.get(folder)?.watcher === watcher) leave(folder)
      touched(folder, undefined)
    })
    watched.set(folder, { identity, watcher })
  }
  return {
    identity: (folder) => watched.get(folder)?.identity,
    close: () => [...watched.keys()].forEach(leave),
    keep: async (folders) => {
      const there = await identitiesOf(root, folders)
      const gone = [...watched].filter(([folder, { identity }]) => there.get(folder) !== identity).map(([folder]) => folder)
      gone.forEach(leave)
      const come = [...there].filter(([folder]) => !watched.has(folder))
      for (const [folder, identity] of come) unlessGone(() => enter(folder, identity))
      return 0 < gone.length + come.length
    },
  }
}

async function identitiesOf(root: string, folders: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const there = new Map<string, string>()
  for (const folder of folders) {
    const identity = await identityOf(path.join(root, folder))
    if (identity !== undefined) there.set(folder, identity)
  }
  return there
}

/** What tells a folder from another that has its path later, be it with the number of the one before it; undefined when it is not there. */
export const identityOf = (folder: string): Promise<string | undefined> =>
  stat(folder, { bigint: true }).then(
    ({ dev, ino, birthtimeNs }) => `${dev}:${ino}:${birthtimeNs}`,
    () => undefined,
  )

function unlessGone(enter: () => void): void {
  try {
    enter()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))) throw error
  }
}
