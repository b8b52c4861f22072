import { CorpusError } from '../core/corpus/corpus-error.ts'
import { isCorpusPath } from '../core/corpus/corpus-path.ts'
import { listFiles } from '../store/list-files.ts'
import { createFolderWatchers, identityOf } from './folder-watchers.ts'
import { createSettle, type Pace } from './settle.ts'

/** Who wants to know of changes in a corpus folder. */
export interface CorpusWatch {
  readonly folder: string
  /** Called when something has changed, one call at a time; must not reject. */
  readonly changed: () => Promise<unknown>
  /** Told once when the system cannot watch; nothing is watched from then on. */
  readonly failed: (error: unknown) => void
}

/** Milliseconds. */
export interface WatchPace extends Pace {
  /** How often to look whether the folder is still the same: nothing tells of a link that leads elsewhere, or a folder that comes back. */
  readonly look: number
}

const PACE: WatchPace = { quiet: 200, longest: 5000, look: 2000 }

/**
 * Watches a corpus folder, which may be a link, and may be replaced. Whatever happens once this has resolved is noticed.
 * Folders are watched and not files: a tenth of the watches and of the memory, and a folder that is replaced is not lost sight of.
 */
export async function watchCorpus({ folder, changed, failed }: CorpusWatch, { look, ...pace }: WatchPace = PACE): Promise<() => void> {
  let written = false
  const watchers = createFolderWatchers(folder, (below, name) => {
    const concern = concernOf(below, name)
    written ||= concern === 'text'
    if (concern !== 'nothing') settle.touch()
  })
  const keep = async (): Promise<boolean> => {
    try {
      return await watchers.keep(await foldersIn(folder))
    } catch (error) {
      close()
      failed(error)
      return true
    }
  }
  const settle = createSettle(pace, async () => {
    const wasWritten = written
    written = false
    // First watched and then read, so that no change falls between.
    if ((await keep()) || wasWritten) await changed()
  })
  const looking = setInterval(async () => {
    if ((await identityOf(folder)) !== watchers.identity('')) settle.touch()
  }, look).unref()
  const close = () => {
    clearInterval(looking)
    settle.close()
    watchers.close()
  }
  await keep()
  return close
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  try {
    return (await listFiles({ folder, name: folder })).folders
  } catch (error) {
    // What is wrong with the folder is said by who reads it; until it is there again, there is nothing to watch.
    if (error instanceof CorpusError) return []
    throw error
  }
}

/** What an event is about: a text of the corpus, perhaps a folder, or a file that an editor keeps while it writes, as `.paper.md.swp`. */
function concernOf(below: string, name: string | undefined): 'text' | 'folders' | 'nothing' {
  if (name === undefined) return 'text'
  // Two dots are how Kubernetes calls what the files that it mounts lead to.
  if (name.startsWith('..')) return 'text'
  if (name.startsWith('.') || name.endsWith('~')) return 'nothing'
  return isCorpusPath(below === '' ? name : `${below}/${name}`) ? 'text' : 'folders'
}
