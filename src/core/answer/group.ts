import type { Passage } from '../corpus/article.ts'
import type { Relation } from './citation.ts'
import type { Companions } from './companions.ts'

/** A passage in the order in which an answer shows it. */
export interface Placed {
  readonly passage: Passage
  /** What it is to the one above it, from which nothing parts it; undefined when it stands by itself. */
  readonly relation: Relation | undefined
}

/** Puts every passage where it is to be shown: those that are never shown without one another, one below the other. */
export function group(shown: readonly Passage[], ranked: readonly Passage[], companionsOf: Companions): readonly Placed[] {
  const placed: Placed[] = []
  const place = (passage: Passage, relation: Relation | undefined): void => {
    if (placed.some((it) => it.passage === passage)) return
    placed.push({ passage, relation })
    for (const companion of companionsOf(passage, ranked)) place(companion.passage, companion.relation)
  }
  for (const passage of shown) place(passage, undefined)
  return placed
}
