import type { Article, Passage } from '../corpus/article.ts'
import type { Collection } from '../corpus/corpus.ts'
import type { IndexedCorpus } from '../indexed-corpus.ts'
import type { EngineParts } from '../search/engine.ts'
import { Postings } from '../search/postings.ts'
import type { Steps } from '../steps.ts'
import type { SnapshotRecord } from './record.ts'

/** Puts the records of a snapshot together again, in steps. Throws a RangeError when one stands where it cannot. */
export function* restore(edition: string, records: Iterable<SnapshotRecord>): Steps<IndexedCorpus> {
  const collections: Growing[] = []
  for (const record of records) {
    if (record.kind === 'collection') collections.push({ record, articles: [], indexes: [] })
    else yield* add(record, last(collections))
    yield
  }
  return {
    corpus: { edition, collections: collections.map(collectionOf) },
    indexes: collections.map(({ indexes }) => indexes),
  }
}

interface Growing {
  readonly record: Extract<SnapshotRecord, { kind: 'collection' }>
  readonly articles: (Article & { readonly passages: Passage[] })[]
  readonly indexes: EngineParts[]
}

const collectionOf = ({ record: { kind: _, ...rest }, articles }: Growing): Collection => ({
  ...rest,
  articles,
  passages: articles.flatMap(({ passages }) => passages),
})

function* add(record: Exclude<SnapshotRecord, { kind: 'collection' }>, { articles, indexes }: Growing): Steps<void> {
  switch (record.kind) {
    case 'article':
      articles.push({ ...record.article, passages: [] })
      return
    case 'passages': {
      const article = last(articles)
      article.passages.push(...record.passages.map((passage) => ({ ...passage, article })))
      return
    }
    case 'index':
      indexes.push({ parts: record.parts, postings: new Postings() })
      return
    case 'postings':
      yield* last(indexes).postings.load(record.parts)
  }
}

function last<T>(list: readonly T[]): T {
  const item = list.at(-1)
  if (item === undefined) throw new RangeError('Cannot restore snapshot: a record stands before what it belongs to')
  return item
}
