import type { Article, Passage } from '../corpus/article.ts'
import type { Collection } from '../corpus/corpus.ts'
import { type KnownArticles, NONE_KNOWN } from '../corpus/known-articles.ts'
import type { IndexedCorpus } from '../indexed-corpus.ts'
import type { Steps } from '../steps.ts'
import { createIndexFiller, type IndexFiller } from './index-filler.ts'
import type { SnapshotRecord } from './record.ts'

/**
 * Puts the records of a snapshot together again, in steps. Where an article is known already, it is that one, and the passages in
 * the snapshot are not looked at. Throws a RangeError when a record stands where it cannot.
 */
export function* restore(edition: string, records: Iterable<SnapshotRecord>, known: KnownArticles = NONE_KNOWN): Steps<IndexedCorpus> {
  const collections: Growing[] = []
  for (const record of records) {
    if (record.kind === 'collection') collections.push({ record, articles: [], indexes: [] })
    else add(record, last(collections), known)
    yield
  }
  const restored: Collection[] = []
  for (const collection of collections) restored.push(yield* collectionOf(collection))
  return {
    corpus: { edition, collections: restored },
    indexes: collections.map(({ indexes }) => indexes.map(({ index }) => index)),
  }
}

interface Growing {
  readonly record: Extract<SnapshotRecord, { kind: 'collection' }>
  readonly articles: GrowingArticle[]
  readonly indexes: IndexFiller[]
}

/** An article and where its passages go; nowhere when it has them. */
interface GrowingArticle {
  readonly article: Article
  readonly passages: Passage[] | undefined
}

function* collectionOf({ record: { kind: _, ...rest }, articles: growing }: Growing): Steps<Collection> {
  const [articles, passages]: [Article[], Passage[]] = [[], []]
  for (const { article } of growing) {
    articles.push(article)
    for (const passage of article.passages) passages.push(passage)
    if (articles.length % STEP === 0) yield
  }
  return { ...rest, articles, passages }
}

const STEP = 200

function add(record: Exclude<SnapshotRecord, { kind: 'collection' }>, { articles, indexes }: Growing, known: KnownArticles): void {
  switch (record.kind) {
    case 'article':
      articles.push(growing(record.article, known))
      return
    case 'passages': {
      const { article, passages } = last(articles)
      passages?.push(...record.passages.map((passage) => ({ ...passage, article })))
      return
    }
    case 'index':
      indexes.push(createIndexFiller(record))
      return
    default:
      last(indexes).fill(record)
  }
}

function growing(article: Omit<Article, 'passages'>, known: KnownArticles): GrowingArticle {
  const found = known(article)
  if (found !== undefined) return { article: found, passages: undefined }
  const passages: Passage[] = []
  return { article: { ...article, passages }, passages }
}

function last<T>(list: readonly T[]): T {
  const item = list.at(-1)
  if (item === undefined) throw new RangeError('Cannot restore snapshot: a record stands before what it belongs to')
  return item
}
