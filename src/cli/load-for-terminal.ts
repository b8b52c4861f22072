import path from 'node:path'
import type { Library } from '../core/library.ts'
import { loadLibrary } from '../store/load-library.ts'
import { createSnapshotFiles } from '../store/snapshot-files.ts'

/** Loads the library of a corpus folder, as the bot does; what goes wrong with a snapshot is said on standard error. */
export const loadForTerminal = (folder: string): Promise<Library> =>
  loadLibrary({
    folder,
    snapshots: createSnapshotFiles(path.join(process.env['DATA_DIR'] || './data', 'snapshots')),
    warn: (error, message) => process.stderr.write(`${message}: ${error instanceof Error ? error.message : String(error)}\n`),
  })
