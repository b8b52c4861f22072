import { type CorpusFiles, parseCorpus } from '../core/corpus/corpus.ts'
import { editionWithout, isOverdue, withoutEmbargoed } from '../core/corpus/embargo.ts'
import { createKnownArticles } from '../core/corpus/known-articles.ts'
import { indexCorpus, openLibrary } from '../core/indexed-corpus.ts'
import type { Library } from '../core/library.ts'
import { ANALYZER_VERSION } from '../core/search/analyzer-version.ts'
import { restore } from '../core/snapshot/restore.ts'
import { inSlices } from './in-slices.ts'
import { type Decision, indexInWorker } from './index-in-worker.ts'
import { openFileAtOnce } from './open-file.ts'
import { readFiles, readSmallFiles } from './read-corpus.ts'
import { decodeSnapshot, type SnapshotKey } from './snapshot-bytes.ts'
import type { SnapshotFiles } from './snapshot-files.ts'
import { type Standing, standingOf } from './standing.ts'

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
 * Loads the library of a corpus folder: what is served if it is of that edition, else from its snapshot if there is one, else by
 * indexing, of a large corpus only what is not in the snapshot that was written last. While another is served, which somebody may be
 * asking, a worker does all that takes long. Rejects with a CorpusError.
 */
export async function loadLibrary(source: LibrarySource, served?: Library): Promise<Library> {
  const { name = source.folder } = source
  const today = source.today?.() ?? new Date().toISOString().slice(0, 'yyyy-mm-dd'.length)
  return served === undefined ? loadFirst({ ...source, name, today, served }) : loadNext({ ...source, name, today, served })
}

interface Loading extends Omit<LibrarySource, 'today'> {
  readonly name: string
  readonly today: string
  readonly served: Library | undefined
}

/** Nobody waits for anything else yet. */
async function loadFirst(loading: Loading): Promise<Library> {
  const files = await readFiles(loading.folder, loading.name, openFileAtOnce)
  if (charactersIn(files) < SMALL) return fromFiles(files, loading.today)
  const decision = await decide(standingOf(files), loading)
  return 'enough' in decision ? decision.enough : fromWorker(loading, () => Promise.resolve(decision))
}

async function loadNext(loading: Loading): Promise<Library> {
  const small = await readSmallFiles(loading, SMALL)
  if (small === undefined) return fromWorker(loading, (standing) => decide(standing, loading))
  const unkept = { ...loading, snapshots: undefined }
  const decision = await decide(standingOf(small), unkept)
  return 'enough' in decision ? decision.enough : fromWorker(unkept, () => Promise.resolve(decision))
}

/** Characters. Below it, indexing takes no longer than starting a worker, and is not worth a snapshot. */
const SMALL = 100_000

const charactersIn = ({ files }: CorpusFiles): number => files.reduce((sum, file) => sum + ('text' in file ? file.text.length : 0), 0)

// What the analyzers rest on moves with the version of Node.js: the segmentation of words and sentences.
const ANALYZER = `${ANALYZER_VERSION}-${process.versions['icu'] ?? ''}-${process.versions.v8.split('.')[0]}`

const isStill = ({ edition, withheld = [] }: Library, standing: Standing, today: string): boolean =>
  standing.isWhole && edition === editionWithout(standing.edition, withheld) && !isOverdue(withheld, today)

const fromFiles = async (files: CorpusFiles, today: string): Promise<Library> =>
  inSlices(openLibrary(await inSlices(indexCorpus(withoutEmbargoed(parseCorpus(files), today)))))

type Decide = (standing: Standing) => Promise<Decision<Library>>

async function fromWorker({ folder, name, today, snapshots, warn, served }: Loading, decide: Decide): Promise<Library> {
  const made = await indexInWorker({ folder, name, today, analyzer: ANALYZER }, decide)
  if ('enough' in made) return made.enough
  if (made.unusable !== undefined) warn(made.unusable, UNUSABLE)
  const key = { edition: made.edition, analyzer: ANALYZER }
  const writing = snapshots
    ?.write(key, made.bytes)
    .catch((error: unknown) => warn(error, 'Cannot keep a snapshot of the index; the next start builds it anew'))
  const library = await opened(made.bytes, key, served)
  await writing
  return library
}

async function decide(standing: Standing, { served, today, snapshots, warn }: Loading): Promise<Decision<Library>> {
  if (served !== undefined && isStill(served, standing, today)) return { enough: served }
  const key = { edition: standing.edition, analyzer: ANALYZER }
  try {
    const bytes = standing.isWhole ? await snapshots?.read(key) : undefined
    const kept = bytes === undefined ? undefined : await opened(bytes, key, served)
    if (kept !== undefined && !isOverdue(kept.withheld ?? [], today)) return { enough: kept }
    return { before: await snapshots?.newest(ANALYZER) }
  } catch (error) {
    // Whatever is the matter with it, the corpus itself is there.
    warn(error, UNUSABLE)
    return { before: undefined }
  }
}

const UNUSABLE = 'Cannot use the snapshot of the index; building it anew'

/** The library of a snapshot; what is in both has the articles of the one that is served. */
async function opened(bytes: Uint8Array<ArrayBuffer>, key: SnapshotKey, served: Library | undefined): Promise<Library> {
  const known = createKnownArticles([...(served?.shelves.values() ?? [])].flatMap(({ articles }) => articles))
  return inSlices(openLibrary(await inSlices(restore(key.edition, await decodeSnapshot(bytes, key), known))))
}
