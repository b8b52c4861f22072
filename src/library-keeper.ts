import { CorpusError } from './core/corpus/corpus-error.ts'
import type { Library } from './core/library.ts'
import type { Log } from './core/settings/platform.ts'

/** Keeps the library that is served now. */
export interface LibraryKeeper {
  readonly library: () => Library
  /** Loads it again and swaps it in at once; what is wrong with the corpus is logged, and the library stays as it is. */
  readonly reload: () => Promise<void>
}

/** Loads the first library. Rejects when that cannot be done. */
export async function createLibraryKeeper(load: () => Promise<Library>, log: Log): Promise<LibraryKeeper> {
  let library = await load()
  let running: Promise<void> | undefined
  const reload = async (): Promise<void> => {
    try {
      const next = await load()
      const outcome = next.edition === library.edition ? 'The corpus is unchanged' : 'Serving another edition'
      log.info({ edition: next.edition, before: library.edition }, outcome)
      library = next
    } catch (err) {
      const reason = err instanceof CorpusError ? err.message : undefined
      log.error(reason === undefined ? { err } : { reason }, `Cannot load the corpus again; still serving edition ${library.edition}`)
    }
  }
  return {
    library: () => library,
    // One at a time: who asks while one is running gets another after it, with whatever has changed since.
    reload: () => {
      const next = (running ?? Promise.resolve()).then(reload)
      running = next
      return next
    },
  }
}
