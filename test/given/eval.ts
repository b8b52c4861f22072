import type { Passage } from '../../src/core/corpus/article.ts'
import type { Shelf } from '../../src/core/library.ts'
import type { Outcome } from '../../src/core/search/confidence.ts'
import { articleOf } from './article.ts'
import { shelfOf } from './library.ts'

/** An article with two passages on its second paragraph, and one that was imported. */
export const article = articleOf(
  {},
  ['{#one ¶1}\nA.', '{#two ¶2}\nB.', '{#also-two ¶2}\nC.', '{#three ¶3}\n{original-id: Doc 3}\nD.', '{#four ¶4}\nE.'].join('\n\n'),
)

const byAnchor = (anchor: string): Passage => {
  const passage = article.passages.find((it) => it.anchor === anchor)
  if (passage === undefined) throw new RangeError(`There is no passage ${anchor}`)
  return passage
}

/** What a search is to give: an outcome, and anchors in their order. */
export type Scripted = Readonly<Record<string, readonly [Outcome, ...string[]]>>

/** A shelf on which every query meets what is written down for it. */
export function scriptedShelf(answers: Scripted): Shelf {
  const shelf = shelfOf('rift')
  const answerOf = (query: string) => answers[query] ?? (['nothing-found'] as const)
  return {
    ...shelf,
    articles: [article],
    ask: (query, request) => ({ ...shelf.ask('', request), outcome: answerOf(query)[0] }),
    rank: (query, limit) =>
      answerOf(query)
        .slice(1, limit + 1)
        .map(byAnchor),
  }
}
