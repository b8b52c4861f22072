import type { Article } from '../corpus/article.ts'
import type { Hit } from '../search/engine.ts'

/** One page of hits. */
export interface Page {
  readonly hits: readonly Hit[]
  /** Articles that had more to say on this page and gave way to others. */
  readonly held: readonly Article[]
  /** Whether there is another page. */
  readonly more: boolean
}

/** Which page, counted from 1, and how many hits it has. */
export interface Paging {
  readonly page: number
  readonly limit: number
}

/**
 * Deals hits into pages so that one long article never fills a page while others have something to say: of one article come
 * at most {@link SHARE} of a page, as long as another has a hit that is at least {@link WORTH} of the one it replaces.
 */
export function pageOf(hits: readonly Hit[], { page, limit }: Paging): Page {
  let left = hits
  let dealt = deal(left, limit)
  for (let number = 1; number < page && 0 < left.length; number++) {
    left = left.filter((hit) => !dealt.hits.includes(hit))
    dealt = deal(left, limit)
  }
  return { ...dealt, more: dealt.hits.length < left.length }
}

const SHARE = 2 / 3
const WORTH = 0.5

function deal(hits: readonly Hit[], limit: number): Omit<Page, 'more'> {
  const most = Math.max(1, Math.ceil(limit * SHARE))
  const taken: Hit[] = []
  const held = new Set<Article>()
  const full = (article: Article): boolean => most <= taken.filter(({ passage }) => passage.article === article).length
  while (taken.length < Math.min(limit, hits.length)) {
    const next = hits.find((hit) => !taken.includes(hit))
    if (next === undefined) break
    const other = full(next.passage.article) ? hits.find((hit) => !taken.includes(hit) && !full(hit.passage.article)) : undefined
    if (other !== undefined && next.score * WORTH <= other.score) held.add(next.passage.article)
    taken.push(other !== undefined && next.score * WORTH <= other.score ? other : next)
  }
  return { hits: taken, held: [...held] }
}
