import type { Explanation } from '../library.ts'
import { type Excerpt, keepBack } from './excerpt.ts'

/** Counts the words of articles that are shown in a day, UTC, in all answers together, and forgets none. */
export interface Budget {
  /** Takes words of an article if the day has so many left, out of a limit; false when it has not, or when nobody knows. */
  readonly take: (article: string, words: number, limit: number) => Promise<boolean>
}

/** Whether showing an explanation counts on the words of a day. */
export const isCounted = ({ excerpts }: Explanation): boolean => excerpts.some((excerpt) => dailyOf(excerpt) !== undefined)

/** An explanation as the day still allows it: excerpts that there are no words left for give only where they stand. */
export async function spend(explanation: Explanation, budget: Budget): Promise<Explanation> {
  const excerpts: Excerpt[] = []
  for (const excerpt of explanation.excerpts) {
    const daily = dailyOf(excerpt)
    const allowed = daily === undefined || (await budget.take(excerpt.passage.article.id, excerpt.words ?? 0, daily))
    excerpts.push(allowed ? excerpt : withoutWords(excerpt))
  }
  return { ...explanation, excerpts }
}

function dailyOf({ kind, passage: { article } }: Excerpt): number | undefined {
  return kind === 'quote' && article.rights.kind === 'quote' ? article.rights.day : undefined
}

function withoutWords(excerpt: Excerpt): Excerpt {
  const { citation, ...rest } = keepBack(excerpt, 'day')
  const { relation } = excerpt.citation
  return { ...rest, citation: { ...citation, ...(relation === undefined ? {} : { relation }) } }
}
