import type { Library } from '../core/library.ts'
import type { Log } from '../core/log.ts'
import type { CorpusSource } from './source.ts'
import { watchCorpus } from './watch-corpus.ts'

/** What a corpus on this machine is read and followed with. */
export interface FolderSource {
  readonly folder: string
  readonly watch: 'on' | 'off'
  readonly open: (folder: string, served: Library | undefined) => Promise<Library>
  readonly log: Log
}

/** A corpus folder, read where it stands; nothing else is kept of it. */
export const createFolderSource = ({ folder, watch, open, log }: FolderSource): CorpusSource => ({
  load: (served) => open(folder, served),
  kept: () => Promise.resolve(undefined),
  follow: async (changed) => {
    if (watch === 'off') return () => undefined
    return watchCorpus({ folder, changed, failed: (error) => log.warn(...warningOf(error)) })
  },
})

/** What an operator can do about it; saving a file does nothing from then on. */
export function warningOf(error: unknown): readonly [object, string] {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const remedy = REMEDIES.get(code) ?? 'send SIGHUP after a change'
  return [{ err: error }, `Cannot watch the corpus: ${remedy}; CORPUS_WATCH=off stops this warning`]
}

const REMEDIES: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'the system watches no more folders; raise fs.inotify.max_user_watches with sysctl, or send SIGHUP after a change'],
  ['EMFILE', 'the system has no more watchers; raise fs.inotify.max_user_instances with sysctl, or send SIGHUP after a change'],
])
