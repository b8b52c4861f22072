import { type CorpusFiles, parseCorpus } from '../core/corpus/corpus.ts'
import { editionWithout, isOverdue, withoutEmbargoed } from '../core/corpus/embargo.ts'
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
  /** The ISO date by which embargoes end; that of the clock in UTC if absent. */
  readonly today?: () => string
  /** How errors name the folder, if not by its path. */
  readonly name?: string
  /** Where indexes are kept; undefined to keep none. */
  readonly snapshots: SnapshotFiles | undefined
  /** Told when a snapshot could not be read or kept, which costs time and nothing else. */
  readonly warn: (error: unknown, message: string) => void
}

/**
 * Loads the library of a corpus folder without holding up anything else: what is served if it is of that edition, else from its
 * snapshot if there is one, else by indexing. Rejects with a CorpusError.
 */
export async function loadLibrary(source: LibrarySource, served?: Library): Promise<Library> {
  const files = await readFiles(source.folder, source.name)
  // A file that cannot be read is no part of the edition, and yet a mistake.
  const whole = files.files.every((file) => 'text' in file)
  const today = source.today?.() ?? new Date().toISOString().slice(0, 'yyyy-mm-dd'.length)
  if (whole && served !== undefined && isStill(served, files.edition, today)) return served
  const key = { edition: files.edition, analyzer: ANALYZER }
  const kept = whole ? await fromSnapshot(key, source) : undefined
  return kept === undefined || isOverdue(kept.withheld ?? [], today) ? indexed(files, { ...source, today }, served) : kept
}

const isStill = ({ edition, withheld = [] }: Library, files: string, today: string): boolean =>
  edition === editionWithout(files, withheld) && !isOverdue(withheld, today)

type Dated = Omit<LibrarySource, 'today'> & { readonly today: string }

/** By a worker if the corpus is not small, or if somebody is being answered who would notice. */
function indexed(files: CorpusFiles, source: Dated, served: Library | undefined): Promise<Library> {
  if (!isSmall(files)) return fromWorker(source)
  return served === undefined ? fromFiles(files, source.today) : fromWorker({ ...source, snapshots: undefined })
}

// What the analyzers rest on moves with the version of Node.js: the segmentation of words and sentences.
const ANALYZER = `${ANALYZER_VERSION}-${process.versions['icu'] ?? ''}-${process.versions.v8.split('.')[0]}`

/** Characters. Below it, indexing takes no longer than starting a worker, and is not worth a snapshot. */
const SMALL = 100_000

const isSmall = ({ files }: CorpusFiles): boolean => files.reduce((sum, file) => sum + ('text' in file ? file.text.length : 0), 0) < SMALL

const fromFiles = async (files: CorpusFiles, today: string): Promise<Library> =>
  inSlices(openLibrary(await inSlices(indexCorpus(withoutEmbargoed(parseCorpus(files), today)))))

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

async function fromWorker({ folder, name = folder, today, snapshots, warn }: Dated): Promise<Library> {
  const { edition, bytes } = await indexInWorker({ folder, name, today, analyzer: ANALYZER })
  const key = { edition, analyzer: ANALYZER }
  await snapshots
    ?.write(key, bytes)
    .catch((error: unknown) => warn(error, 'Cannot keep a snapshot of the index; the next start builds it anew'))
  return opened(bytes, key)
}

const opened = async (bytes: Uint8Array<ArrayBuffer>, key: SnapshotKey): Promise<Library> =>
  inSlices(openLibrary(await inSlices(restore(key.edition, await decodeSnapshot(bytes, key)))))
