import type { Article, Passage } from '../corpus/article.ts'
import { wordsPerAnswer } from '../corpus/rights.ts'
import type { Excerpt } from './excerpt.ts'
import type { Placed } from './group.ts'

/** Makes an excerpt of at most so many words. */
export type Make = (passage: Passage, words: number) => Excerpt

/** Makes the excerpts of one answer, of each article no more words than its rights allow in one. */
export function excerptsOf(placed: readonly Placed[], make: Make): readonly Excerpt[] {
  const left = new Map<Article, number>()
  return placed.map(({ passage, relation }) => {
    const { article } = passage
    const room = left.get(article) ?? wordsPerAnswer(article.rights)
    const excerpt = make(passage, room)
    left.set(article, room - (excerpt.words ?? 0))
    return relation === undefined ? excerpt : { ...excerpt, citation: { ...excerpt.citation, relation } }
  })
}
