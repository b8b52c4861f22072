import type { Article, Passage } from '../corpus/article.ts'
import type { Collection } from '../corpus/corpus.ts'
import { createResolver } from '../corpus/resolve-anchor.ts'
import { createSuccession } from '../corpus/supersession.ts'
import type { Relation } from './citation.ts'

/** A passage that another is never shown without. */
export interface Companion {
  readonly passage: Passage
  readonly relation: Relation
}

/** The companions of a passage, given which passages answer best, best first. */
export type Companions = (passage: Passage, ranked: readonly Passage[]) => readonly Companion[]

/** Finds the other sides of a dispute, and what a later article that takes the place of a passage's own has to say. */
export function createCompanions(collection: Collection): Companions {
  const successorOf = createSuccession(collection.articles)
  const otherSides = otherSidesIn(collection)
  return (passage, ranked) => {
    const successor = successorOf(passage.article)
    const later = successor === undefined ? undefined : bestOf(successor, ranked)
    const others = otherSides.get(passage) ?? []
    return [
      ...(later === undefined ? [] : [{ passage: later, relation: 'supersedes' } as const]),
      ...others.filter((other) => other !== later).map((other) => ({ passage: other, relation: 'disputes' }) as const),
    ]
  }
}

/** Of an article that says nothing to a question its beginning says at least what it is about. */
const bestOf = (article: Article, ranked: readonly Passage[]): Passage | undefined =>
  ranked.find((passage) => passage.article === article) ?? article.passages[0]

function otherSidesIn(collection: Collection): ReadonlyMap<Passage, readonly Passage[]> {
  // Who looks up every passage for nothing holds up everybody else.
  if (collection.disputes === undefined) return new Map()
  const resolve = createResolver(collection)
  const sides = new Map<Passage, readonly Passage[]>()
  for (const dispute of collection.disputes) {
    const passages = dispute.flatMap((anchor) => {
      const resolved = resolve(anchor)
      return resolved !== undefined && 'passage' in resolved ? [resolved.passage] : []
    })
    for (const passage of passages) {
      const others = [...(sides.get(passage) ?? []), ...passages.filter((other) => other !== passage)]
      sides.set(passage, [...new Set(others)])
    }
  }
  return sides
}
