import type { Article, Passage } from '../corpus/article.ts'
import type { Collection } from '../corpus/corpus.ts'
import type { KeptIndex } from '../search/merge-index.ts'

/**
 * A portion of a snapshot. In order: for each collection its articles, each followed by its passages, and its indexes, each followed
 * by its sequences, and the passages and counts of its posting lists.
 */
export type SnapshotRecord =
  | ({ readonly kind: 'collection' } & Omit<Collection, 'articles' | 'passages'>)
  | { readonly kind: 'article'; readonly article: Omit<Article, 'passages'> }
  | { readonly kind: 'passages'; readonly passages: readonly Omit<Passage, 'article'>[] }
  | ({ readonly kind: 'index' } & IndexHead)
  | NumbersRecord

/** A run of numbers. */
export type NumbersRecord =
  | { readonly kind: 'sequences'; readonly numbers: Int32Array }
  | { readonly kind: 'listed'; readonly numbers: Uint32Array }
  | { readonly kind: 'counts'; readonly numbers: Uint16Array }

/** An index without what there is most of. */
export interface IndexHead {
  readonly parts: Omit<KeptIndex['parts'], 'sequences'>
  readonly postings: Pick<KeptIndex['postings'], 'parts' | 'offsets'>
  /** Where each sequence begins, and the end of the last. */
  readonly sequences: Uint32Array
}
