import type { Article } from '../corpus/article.ts'
import type { IndexedCorpus } from '../indexed-corpus.ts'
import type { KeptIndex } from '../search/merge-index.ts'
import type { SnapshotRecord } from './record.ts'

/** A corpus and its indexes as records, none of them big. The inverse of {@link restore}. */
export function* dump({ corpus, indexes }: IndexedCorpus): Generator<SnapshotRecord, void> {
  for (const [place, { articles, passages: _, ...rest }] of corpus.collections.entries()) {
    yield { kind: 'collection', ...rest }
    for (const article of articles) yield* dumpArticle(article)
    for (const index of indexes[place] ?? []) yield* dumpIndex(index)
  }
}

function* dumpArticle({ passages, ...article }: Article): Generator<SnapshotRecord, void> {
  yield { kind: 'article', article }
  for (let from = 0; from < passages.length; from += PASSAGES) {
    yield { kind: 'passages', passages: passages.slice(from, from + PASSAGES).map(({ article: _article, ...passage }) => passage) }
  }
}

const PASSAGES = 200

function* dumpIndex({ parts: { sequences, ...parts }, postings }: KeptIndex): Generator<SnapshotRecord, void> {
  yield { kind: 'index', parts, postings: { parts: postings.parts, offsets: postings.offsets }, sequences: sequences.offsets }
  for (const numbers of portions(sequences.terms)) yield { kind: 'sequences', numbers }
  for (const numbers of portions(postings.passages)) yield { kind: 'listed', numbers }
  for (const numbers of portions(postings.counts)) yield { kind: 'counts', numbers }
}

function* portions<T extends Int32Array | Uint32Array | Uint16Array>(numbers: T): Generator<T> {
  for (let from = 0; from < numbers.length; from += PORTION) yield numbers.subarray(from, from + PORTION) as T
}

const PORTION = 100_000
