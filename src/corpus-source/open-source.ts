import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Library } from '../core/library.ts'
import type { Log } from '../core/log.ts'
import { loadLibrary } from '../store/load-library.ts'
import { createSnapshotFiles } from '../store/snapshot-files.ts'
import { createCopies } from './copies.ts'
import { createFolderSource } from './folder-source.ts'
import { createGitRemote } from './git-remote.ts'
import type { CorpusLocation, RemoteLocation } from './location.ts'
import type { Fetching, Remote } from './remote.ts'
import { createRemoteSource } from './remote-source.ts'
import type { CorpusSource } from './source.ts'
import { createTarballRemote } from './tarball-remote.ts'

/** What an operator decides about where the corpus comes from. */
export interface Following {
  readonly location: CorpusLocation
  readonly watch: 'on' | 'off'
  /** Seconds between two looks at a corpus that lies elsewhere. */
  readonly interval: number
  /** What of the environment git may see. */
  readonly gitEnvironment: Readonly<Record<string, string>>
}

interface Surroundings {
  readonly dataDir: string
  readonly log: Log
}

/** Opens where the corpus comes from. */
export function openSource(following: Following, { dataDir, log }: Surroundings): CorpusSource {
  const { location, watch, interval } = following
  const snapshots = createSnapshotFiles(path.join(dataDir, 'snapshots'))
  const warn = (err: unknown, message: string) => log.warn({ err }, message)
  const open = (folder: string, served: Library | undefined, name = folder) => loadLibrary({ folder, name, snapshots, warn }, served)
  if (location.kind === 'folder') return createFolderSource({ folder: location.folder, watch, open, log })
  const { shown } = location
  const home = path.resolve(dataDir, 'corpus-source', nameOf(location))
  const abort = new AbortController()
  return createRemoteSource({
    shown,
    remote: remoteOf(location, { home, gitEnvironment: following.gitEnvironment, signal: abort.signal, patience: PATIENCE }),
    copies: createCopies(home),
    open: (folder, served) => open(folder, served, shown),
    interval,
    abort: () => abort.abort(),
  })
}

/** Milliseconds. */
const PATIENCE = 5 * 60_000

/** Each place has copies of its own: what is kept of another is no stand-in for it. */
const nameOf = ({ kind, url, branch = '', subfolder }: RemoteLocation): string =>
  createHash('sha256').update([kind, url, branch, subfolder].join('\0')).digest('hex').slice(0, 16)

interface Means extends Fetching {
  readonly home: string
  readonly gitEnvironment: Readonly<Record<string, string>>
}

const remoteOf = (location: RemoteLocation, { home, gitEnvironment: environment, ...fetching }: Means): Remote =>
  location.kind === 'git'
    ? createGitRemote(location, { ...fetching, environment, repository: path.join(home, 'repository') })
    : createTarballRemote(location, fetching)
