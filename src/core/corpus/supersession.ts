import type { Article } from './article.ts'
import type { CorpusProblem } from './corpus-error.ts'

/** Finds the article that takes the place of another, after any number of steps; undefined when none does. */
export function createSuccession(articles: readonly Article[]): (article: Article) => Article | undefined {
  const byId = new Map(articles.map((article) => [article.id, article]))
  return (article) => {
    const seen = new Set<Article>([article])
    let last: Article | undefined
    for (let next = successorOf(article, byId); next !== undefined && !seen.has(next); next = successorOf(next, byId)) {
      seen.add(next)
      last = next
    }
    return last
  }
}

const successorOf = ({ collection, supersededBy }: Article, byId: ReadonlyMap<string, Article>): Article | undefined =>
  supersededBy === undefined ? undefined : byId.get(`${collection}/${supersededBy}`)

/** Articles that are superseded by what is not there, or in a circle. */
export function lostSuccessors(articles: readonly Article[], folder: string): readonly CorpusProblem[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  return articles.flatMap((article): CorpusProblem[] => {
    if (article.supersededBy === undefined) return []
    const refuse = (reason: string) => [
      { file: `${folder}/${article.id}.md`, message: `Cannot be superseded by ${article.supersededBy}: ${reason}` },
    ]
    if (successorOf(article, byId) === undefined)
      return refuse('there is no such article with a passage in this collection; write its file name without .md')
    return isCircular(article, byId) ? refuse('it is superseded by this one in turn') : []
  })
}

function isCircular(article: Article, byId: ReadonlyMap<string, Article>): boolean {
  const seen = new Set<Article>()
  for (let next: Article | undefined = article; next !== undefined; next = successorOf(next, byId)) {
    if (seen.has(next)) return true
    seen.add(next)
  }
  return false
}
