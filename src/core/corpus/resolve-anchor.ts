import { finish, type Steps } from '../steps.ts'
import type { Passage } from './article.ts'
import type { Tombstone } from './tombstone.ts'

/** What an anchor leads to: the passage that has it or that it was moved to, or why there is none any more. */
export type Resolved = { readonly passage: Passage } | { readonly withdrawn: string }

/** Finds what anchors lead to, over any number of moves; undefined for one that leads to nothing. */
export type Resolver = (anchor: string) => Resolved | undefined

export const createResolver = (anchored: Anchored): Resolver => finish(growResolver(anchored))

/** The same in steps. */
export function* growResolver({ passages, tombstones = [] }: Anchored): Steps<Resolver> {
  const living = new Map<string, Passage>()
  for (const passage of passages) {
    living.set(passage.anchor, passage)
    if (living.size % STEP === 0) yield
  }
  const fates = new Map(tombstones.map((stone) => [stone.anchor, stone]))
  return (anchor) => {
    const seen = new Set<string>()
    for (let at: string | undefined = anchor; at !== undefined && !seen.has(at); ) {
      seen.add(at)
      const passage = living.get(at)
      if (passage !== undefined) return { passage }
      const fate = fates.get(at)
      if (fate !== undefined && 'withdrawn' in fate) return { withdrawn: fate.withdrawn }
      at = fate?.movedTo
    }
    return undefined
  }
}

const STEP = 1000

/** Passages and the tombstones beside them. */
export interface Anchored {
  readonly passages: readonly Passage[]
  readonly tombstones?: readonly Tombstone[]
}
