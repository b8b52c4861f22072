import type { CorpusSource } from './corpus-source/source.ts'
import { createLibraryKeeper, type LibraryKeeper, type Surroundings } from './library-keeper.ts'

/** A library that follows its source. */
export interface Followed {
  readonly keeper: LibraryKeeper
  /** Follows no more. */
  readonly unfollow: () => void
}

/** Loads a library, and loads it again whenever something may have changed since. Rejects when the first cannot be loaded. */
export async function followLibrary(source: CorpusSource, surroundings: Surroundings): Promise<Followed> {
  let keeper: LibraryKeeper | undefined
  let missed = false
  // Followed before it is read, so that no change falls between.
  const unfollow = await source.follow(async () => {
    if (keeper === undefined) missed = true
    else await keeper.follow()
  })
  try {
    keeper = await createLibraryKeeper(source, surroundings)
  } catch (error) {
    unfollow()
    throw error
  }
  if (missed) void keeper.follow()
  return { keeper, unfollow }
}
