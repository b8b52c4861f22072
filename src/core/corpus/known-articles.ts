import type { Article } from './article.ts'

/** Finds an article that is there already and was read from the same file; undefined when none was. */
export type KnownArticles = (article: Pick<Article, 'id' | 'digest'>) => Article | undefined

/** Knows articles by what they are called and by the digest of their files. */
export function createKnownArticles(articles: Iterable<Article>): KnownArticles {
  const byId = new Map(Array.from(articles, (article) => [article.id, article]))
  return ({ id, digest }) => {
    const known = byId.get(id)
    return digest === undefined || known?.digest !== digest ? undefined : known
  }
}

export const NONE_KNOWN: KnownArticles = () => undefined
