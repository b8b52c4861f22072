import { type CorpusFiles, parseCorpus } from '../core/corpus/corpus.ts'
import { indexCorpus, openLibrary } from '../core/indexed-corpus.ts'
import type { Library } from '../core/library.ts'
import { ANALYZER_VERSION } from '../core/search/analyzer-version.ts'
import { restore } from '../core/snapshot/restore.ts'
import { inSlices } from './in-slices.ts'
import { indexInWorker } from './index-in-worker.ts'
import { readFiles } from './read-corpus.ts'
import { decodeSnapshot, type SnapshotKey } from './snapshot-bytes.ts'
import type { SnapshotFiles } from './snapshot-files.ts'

/** Where a library comes from. */
export interface LibrarySource {
  readonly folder: string
  /** Where indexes are kept; undefined to keep none. */
  readonly snapshots: SnapshotFiles | undefined
  /** Told when a snapshot could not be read or kept, which costs time and nothing else. */
  readonly warn: (error: unknown, message: string) => void
}

/**
 * Loads the library of a corpus folder without holding up anything else: from its snapshot if there is one, else by indexing,
 * in a worker if the corpus is not small. Rejects with a CorpusError.
 */
export async function loadLibrary(source: LibrarySource): Promise<Library> {
  const files = await readFiles(source.folder)
  const key = { edition: files.edition, analyzer: ANALYZER }
  return (await fromSnapshot(key, source)) ?? (isSmall(files) ? fromFiles(files) : fromWorker(source))
}

// What the analyzers rest on moves with the version of Node.js: the segmentation of words and sentences.
const ANALYZER = `${ANALYZER_VERSION}-${process.versions['icu'] ?? ''}-${process.versions.v8.split('.')[0]}`

/** Characters. Below it, indexing takes no longer than starting a worker. */
const SMALL = 100_000

const isSmall = ({ files }: CorpusFiles): boolean => files.reduce((sum, file) => sum + ('text' in file ? file.text.length : 0), 0) < SMALL

const fromFiles = async (files: CorpusFiles): Promise<Library> => inSlices(openLibrary(await inSlices(indexCorpus(parseCorpus(files)))))

async function fromSnapshot(key: SnapshotKey, { snapshots, warn }: LibrarySource): Promise<Library | undefined> {
  try {
    const bytes = await snapshots?.read(key)
    return bytes === undefined ? undefined : await opened(bytes, key)
  } catch (error) {
    // Whatever is the matter with it, the corpus itself is there.
    warn(error, 'Cannot use the snapshot of the index; building it anew')
    return undefined
  }
}

async function fromWorker({ folder, snapshots, warn }: LibrarySource): Promise<Library> {
  const { edition, bytes } = await indexInWorker({ folder, analyzer: ANALYZER })
  const key = { edition, analyzer: ANALYZER }
  await snapshots
    ?.write(key, bytes)
    .catch((error: unknown) => warn(error, 'Cannot keep a snapshot of the index; the next start builds it anew'))
  return opened(bytes, key)
}

const opened = async (bytes: Uint8Array<ArrayBuffer>, key: SnapshotKey): Promise<Library> =>
  inSlices(openLibrary(await inSlices(restore(key.edition, await decodeSnapshot(bytes, key)))))
