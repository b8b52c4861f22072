import type { Article, Passage } from '../corpus/article.ts'
import type { Tombstone } from '../corpus/tombstone.ts'
import type { Topic } from '../corpus/topic.ts'
import type { IndexParts } from '../search/passage-index.ts'
import type { PostingParts } from '../search/postings.ts'

/** A portion of a snapshot. In order: for each collection its articles, their passages, and its indexes with their posting lists. */
export type SnapshotRecord =
  | { readonly kind: 'collection'; readonly name: string; readonly topics: readonly Topic[]; readonly tombstones?: readonly Tombstone[] }
  | { readonly kind: 'article'; readonly article: Omit<Article, 'passages'> }
  | { readonly kind: 'passages'; readonly passages: readonly Omit<Passage, 'article'>[] }
  | { readonly kind: 'index'; readonly parts: IndexParts }
  | { readonly kind: 'postings'; readonly parts: PostingParts }
