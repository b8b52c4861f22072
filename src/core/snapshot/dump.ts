import type { Article } from '../corpus/article.ts'
import type { IndexedCorpus } from '../indexed-corpus.ts'
import type { SnapshotRecord } from './record.ts'

/** A corpus and its indexes as records, none of them big. The inverse of {@link restore}. */
export function* dump({ corpus, indexes }: IndexedCorpus): Generator<SnapshotRecord, void> {
  for (const [place, { articles, passages: _, ...rest }] of corpus.collections.entries()) {
    yield { kind: 'collection', ...rest }
    for (const article of articles) yield* dumpArticle(article)
    for (const { parts, postings } of indexes[place] ?? []) {
      yield { kind: 'index', parts }
      for (const portion of postings.parts()) yield { kind: 'postings', parts: portion }
    }
  }
}

const PASSAGES = 200

function* dumpArticle({ passages, ...article }: Article): Generator<SnapshotRecord, void> {
  yield { kind: 'article', article }
  for (let from = 0; from < passages.length; from += PASSAGES) {
    yield { kind: 'passages', passages: passages.slice(from, from + PASSAGES).map(({ article: _article, ...passage }) => passage) }
  }
}
