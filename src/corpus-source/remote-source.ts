import { existsSync } from 'node:fs'
import { CorpusError } from '../core/corpus/corpus-error.ts'
import type { Library } from '../core/library.ts'
import { OperatorError } from '../core/operator-error.ts'
import type { Copies, Copy } from './copies.ts'
import type { Remote } from './remote.ts'
import type { CorpusSource } from './source.ts'

/** What a corpus that lies elsewhere is followed with. */
export interface RemoteSource {
  /** What people are told of where it is. */
  readonly shown: string
  readonly remote: Remote
  readonly copies: Copies
  readonly open: (folder: string, served: Library | undefined) => Promise<Library>
  /** Seconds between two looks at whether there is something new. */
  readonly interval: number
  /** Ends what is going on. */
  readonly abort: () => void
}

/** A corpus that lies elsewhere: fetched, tried, and kept only if it can be served. */
export function createRemoteSource({ shown, remote, copies, open, interval, abort }: RemoteSource): CorpusSource {
  // What was fetched last, and what was wrong with it: the same need not be fetched and tried again.
  let last: { readonly stamp: string; readonly fault: CorpusError | undefined } | undefined
  const take = async (copy: Copy, served: Library | undefined): Promise<Library> => {
    try {
      const library = await open(copy.folder, served)
      await copies.keep(copy)
      last = { stamp: copy.stamp, fault: undefined }
      return library
    } catch (error) {
      // A copy that somebody took away says nothing about what it was a copy of.
      if (error instanceof CorpusError && existsSync(copy.folder)) last = { stamp: copy.stamp, fault: error }
      throw error
    }
  }
  const openKept = async (served: Library | undefined): Promise<Library | undefined> => {
    const kept = await copies.kept()
    return kept === undefined ? undefined : open(kept.folder, served)
  }
  return {
    load: async (served) => {
      const folder = await copies.draft()
      try {
        const known = last?.stamp ?? (await copies.kept())?.stamp
        const stamp = await remote.fetch(known, folder).catch((error: unknown) => {
          throw unreachable(shown, error)
        })
        if (stamp !== undefined) return await take({ folder, stamp }, served)
        await copies.drop(folder)
        if (last?.fault !== undefined) throw last.fault
        return served ?? (await openKept(served)) ?? lost(shown)
      } catch (error) {
        await copies.drop(folder)
        throw error
      }
    },
    // Whatever is the matter with it, the reason for which it is wanted says more.
    kept: () => openKept(undefined).catch(() => undefined),
    follow: async (changed) => {
      let timer: NodeJS.Timeout | undefined
      const wait = () => {
        timer = setTimeout(() => void changed().then(() => timer && wait()), interval * 1000)
      }
      wait()
      return () => {
        abort()
        clearTimeout(timer)
        timer = undefined
      }
    },
  }
}

const unreachable = (shown: string, error: unknown): OperatorError =>
  new OperatorError('CORPUS_DIR', `Cannot fetch ${shown}: ${error instanceof Error ? error.message : String(error)}`)

function lost(shown: string): never {
  throw new OperatorError('CORPUS_DIR', `Cannot open the copy of ${shown} that was kept: it is gone; start again`)
}
