import { CorpusError, firstProblems } from './core/corpus/corpus-error.ts'
import type { CorpusStatus, Reload } from './core/corpus-status.ts'
import type { Library } from './core/library.ts'
import type { Log } from './core/log.ts'
import { OperatorError } from './core/operator-error.ts'
import type { Loader } from './corpus-source/source.ts'

/** Keeps the library that is served now. */
export interface LibraryKeeper {
  readonly library: () => Library
  readonly status: () => CorpusStatus
  /** Loads it again and swaps it in at once; what is wrong with the corpus is logged, and the library stays as it is. Never rejects. */
  readonly reload: () => Promise<Reload>
  /** The same for who asks often: only what is news is logged. */
  readonly follow: () => Promise<Reload>
}

/** What keeping takes. */
export interface Surroundings {
  readonly log: Log
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Loads the first library. Rejects when that cannot be done. */
export async function createLibraryKeeper({ load, kept }: Loader, { log, now }: Surroundings): Promise<LibraryKeeper> {
  const first = await firstOf({ load, kept })
  let { library, fault } = first
  let loadedAt = now()
  if (fault !== undefined) log.warn({ reason: fault }, `Cannot load the corpus; serving edition ${library.edition}, kept from before`)
  const reload = async (tell: Tell): Promise<Reload> => {
    const before = library.edition
    try {
      const next = await load(library)
      if (tell === 'everything' || next.edition !== before || fault !== undefined)
        log.info({ edition: next.edition, before }, next.edition === before ? 'The corpus is unchanged' : 'Serving another edition')
      if (next !== library) [library, loadedAt] = [next, now()]
      fault = undefined
    } catch (error) {
      const reason = reasonOf(error)
      if (tell === 'everything' || reason !== fault) report(error, { edition: before, log })
      fault = reason
    }
    return { before, after: library.edition, fault }
  }
  const inTurn = createTurns(reload)
  return {
    library: () => library,
    status: () => ({ edition: library.edition, loadedAt, fault }),
    reload: () => inTurn('everything'),
    follow: () => inTurn('news'),
  }
}

type Tell = 'everything' | 'news'

async function firstOf({ load, kept }: Loader): Promise<{ library: Library; fault: string | undefined }> {
  try {
    return { library: await load(undefined), fault: undefined }
  } catch (error) {
    const library = await kept()
    if (library === undefined) throw error
    return { library, fault: reasonOf(error) }
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof CorpusError) return new CorpusError(firstProblems(error.problems)).message
  return error instanceof Error ? error.message : String(error)
}

/** A maintainer's mistake and a source that is out of reach are told in words; anything else is a failure of ours, and told whole. */
function report(error: unknown, { edition, log }: { readonly edition: string; readonly log: Log }): void {
  const message = `Cannot load the corpus again; still serving edition ${edition}`
  if (error instanceof OperatorError) log.warn({ reason: error.message }, message)
  else log.error(error instanceof CorpusError ? { reason: reasonOf(error) } : { err: error }, message)
}

/** One at a time: who asks while one is running shares another after it with all who do, with whatever has changed since. */
function createTurns(reload: (tell: Tell) => Promise<Reload>): (tell: Tell) => Promise<Reload> {
  let last: Promise<unknown> = Promise.resolve()
  let waiting: { tell: Tell; readonly done: Promise<Reload> } | undefined
  return (tell) => {
    if (waiting !== undefined) {
      if (tell === 'everything') waiting.tell = tell
      return waiting.done
    }
    const done = last.then(() => {
      const mine = waiting
      waiting = undefined
      return reload(mine?.tell ?? tell)
    })
    waiting = { tell, done }
    last = done
    return done
  }
}
