import type { Passage } from './article.ts'
import type { Tombstone } from './tombstone.ts'

/** What an anchor leads to: the passage that has it or that it was moved to, or why there is none any more. */
export type Resolved = { readonly passage: Passage } | { readonly withdrawn: string }

/** Finds what anchors lead to, over any number of moves; undefined for one that leads to nothing. */
export function createResolver({ passages, tombstones = [] }: Anchored): (anchor: string) => Resolved | undefined {
  const living = new Map(passages.map((passage) => [passage.anchor, passage]))
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

/** Passages and the tombstones beside them. */
export interface Anchored {
  readonly passages: readonly Passage[]
  readonly tombstones?: readonly Tombstone[]
}
