import { describe, expect, test } from 'vitest'
import { parseCorpus } from '../../../src/core/corpus/corpus.ts'
import { indexCorpus, openLibrary } from '../../../src/core/indexed-corpus.ts'
import { createLibrary, type Library } from '../../../src/core/library.ts'
import { dump } from '../../../src/core/snapshot/dump.ts'
import type { SnapshotRecord } from '../../../src/core/snapshot/record.ts'
import { restore } from '../../../src/core/snapshot/restore.ts'
import { finish } from '../../../src/core/steps.ts'
import { articleText } from '../../given/article.ts'
import { QUESTIONS, richCorpus, sayingsOf } from '../../given/rich-corpus.ts'

const corpus = richCorpus()
const records = [...dump(finish(indexCorpus(corpus)))]
const restored = (from: Iterable<SnapshotRecord>): Library => finish(openLibrary(finish(restore(corpus.edition, from))))

test('a library that was restored says exactly what the one says that was built', () => {
  expect(QUESTIONS.length).toBeGreaterThan(50)
  expect(sayingsOf(restored(records))).toEqual(sayingsOf(createLibrary(corpus)))
})

test('the corpus that was restored is the one that was dumped, every passage with its article', () => {
  const back = finish(restore(corpus.edition, records)).corpus
  expect(back).toEqual(corpus)
  for (const { passages, articles } of back.collections)
    for (const { article } of passages) expect(articles.some((it) => it === article)).toBe(true)
})

test('what became of passages that are gone comes back too', () => {
  const text = articleText({}, '{#new}\nWords.\n\n{#old moved-to: new}')
  const moving = parseCorpus({ folder: 'corpus', edition: 'e', files: [{ path: 'rift/a.md', text }] })
  const back = finish(restore('e', dump(finish(indexCorpus(moving))))).corpus
  expect(back.collections[0]?.tombstones).toHaveLength(1)
  expect(back).toEqual(moving)
})

test('takes a step for each record at least, so that nothing waits for all of it', () => {
  let steps = 0
  for (const _ of restore(corpus.edition, records)) steps++
  expect(steps).toBeGreaterThanOrEqual(records.length)
})

test('nothing is restored from nothing', () => {
  expect(finish(restore('e', []))).toEqual({ corpus: { edition: 'e', collections: [] }, indexes: [] })
})

describe('a record that stands where it cannot is refused', () => {
  const ofKind = (...kinds: readonly SnapshotRecord['kind'][]) => kinds.flatMap((kind) => records.find((it) => it.kind === kind) ?? [])

  test.each([
    ['an article before its collection', ofKind('article')],
    ['passages before their article', ofKind('collection', 'passages')],
    ['an index before its collection', ofKind('index')],
    ['sequences before their index', ofKind('collection', 'article', 'sequences')],
    ['posting lists before their index', ofKind('collection', 'article', 'listed')],
  ])('%s', (_, wrong) => {
    expect(() => finish(restore('e', wrong))).toThrow(new RangeError('Cannot restore snapshot: a record stands before what it belongs to'))
  })
})
