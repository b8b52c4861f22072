import type { Article, Passage } from '../corpus/article.ts'
import type { Collection } from '../corpus/corpus.ts'
import type { IndexParts } from '../search/passage-index.ts'
import type { PostingParts } from '../search/postings.ts'

/** A portion of a snapshot. In order: for each collection its articles, their passages, and its indexes with their posting lists. */
export type SnapshotRecord =
  | ({ readonly kind: 'collection' } & Omit<Collection, 'articles' | 'passages'>)
  | { readonly kind: 'article'; readonly article: Omit<Article, 'passages'> }
  | { readonly kind: 'passages'; readonly passages: readonly Omit<Passage, 'article'>[] }
  | { readonly kind: 'index'; readonly parts: IndexParts }
  | { readonly kind: 'postings'; readonly parts: PostingParts }
