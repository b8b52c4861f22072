import type { Passage } from '../corpus/article.ts'

/** How the index of some passages is made from one of others. */
export interface IndexPlan {
  /** For each passage its place in the index before, or −1 − its place among those added. */
  readonly origins: Int32Array
  readonly added: readonly Passage[]
  /** Those of the index before that are not kept. */
  readonly gone: readonly Passage[]
}

/** Keeps what is the same before and after, as long as it is in the same order. */
export function planIndex(passages: readonly Passage[], before: readonly Passage[]): IndexPlan {
  const places = new Map(before.map((passage, place) => [passage, place]))
  const kept = new Set<number>()
  const added: Passage[] = []
  let last = -1
  const origins = Int32Array.from(passages, (passage) => {
    const place = places.get(passage) ?? -1
    if (place <= last) return -added.push(passage)
    kept.add(place)
    last = place
    return place
  })
  return { origins, added, gone: before.filter((_, place) => !kept.has(place)) }
}
