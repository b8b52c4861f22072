import type { Passage } from '../core/corpus/article.ts'
import type { Shelf } from '../core/library.ts'

/** The passages that speak of each topic, by its id; a topic that none speaks of is not there. */
export function topicCoverage(shelf: Shelf): ReadonlyMap<string, readonly Passage[]> {
  const coverage = new Map<string, Passage[]>()
  for (const passage of shelf.articles.flatMap(({ passages }) => passages)) {
    for (const id of shelf.topicsOf(`#${passage.anchor}`)) {
      const passages = coverage.get(id)
      if (passages === undefined) coverage.set(id, [passage])
      else passages.push(passage)
    }
  }
  return coverage
}
