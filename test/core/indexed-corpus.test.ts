import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Corpus, parseCorpus } from '../../src/core/corpus/corpus.ts'
import { withoutEmbargoed } from '../../src/core/corpus/embargo.ts'
import { createKnownArticles } from '../../src/core/corpus/known-articles.ts'
import { type IndexedCorpus, indexCorpus, openLibrary } from '../../src/core/indexed-corpus.ts'
import { dump } from '../../src/core/snapshot/dump.ts'
import { restore } from '../../src/core/snapshot/restore.ts'
import { finish } from '../../src/core/steps.ts'
import { articleText } from '../given/article.ts'
import { anyEdit, anyFiles, corpusFilesOf, type Files } from '../given/edits.ts'
import { problemsOf } from '../given/problems.ts'
import { richCorpus, sayingsOf } from '../given/rich-corpus.ts'

const corpus = richCorpus()

test('every collection has an index for each of its languages', () => {
  const { indexes } = finish(indexCorpus(corpus))
  expect(corpus.collections.map(({ name }, place) => [name, indexes[place]?.map(({ parts }) => parts.size)])).toEqual([
    ['guide', [1]],
    ['news', [1]],
    ['rift', [5, 1, 1, 1]],
  ])
})

test('is indexed a passage at a time', () => {
  let steps = 0
  for (const _ of indexCorpus(corpus)) steps++
  expect(steps).toBe(corpus.collections.flatMap(({ passages }) => passages).length)
})

test('opens as a library of the corpus’s edition, with a shelf for each collection', () => {
  const { edition, shelves } = finish(openLibrary(finish(indexCorpus(corpus))))
  expect(edition).toBe(corpus.edition)
  expect(Array.from(shelves, ([name, shelf]) => [name, shelf.name, shelf.articles.length])).toEqual([
    ['guide', 'guide', 1],
    ['news', 'news', 1],
    ['rift', 'rift', 5],
  ])
  expect(
    shelves
      .get('rift')
      ?.rank('rafah offensive', 1)
      .map(({ anchor }) => anchor),
  ).toEqual(['rafah'])
  expect(
    shelves
      .get('news')
      ?.rank('Рафах', 1)
      .map(({ anchor }) => anchor),
  ).toEqual(['ru-1'])
})

describe('indexed from what was indexed before, a corpus is exactly what it is without that', () => {
  const parsed = (files: Files, today: string, before?: IndexedCorpus): Corpus =>
    withoutEmbargoed(
      parseCorpus(corpusFilesOf(files), createKnownArticles(before?.corpus.collections.flatMap((it) => it.articles) ?? [])),
      today,
    )
  const recordsOf = (it: IndexedCorpus) => structuredClone([...dump(it)])
  const kept = (it: IndexedCorpus): IndexedCorpus => finish(restore(it.corpus.edition, recordsOf(it)))

  test('whatever has been changed, one edit after the other', () => {
    const seen = { served: 0, refused: 0 }
    fc.assert(
      fc.property(anyFiles, fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (first, edits) => {
        let [files, before]: [Files, IndexedCorpus | undefined] = [first, undefined]
        for (const { change, today } of edits) {
          const next = change(files)
          const problems = problemsOf(() => parsed(next, today))
          expect(problemsOf(() => parsed(next, today, before))).toEqual(problems)
          seen[0 < problems.length ? 'refused' : 'served']++
          // Somebody takes back what is wrong; until then what there was is served.
          if (0 < problems.length) continue
          const [again, anew]: readonly [IndexedCorpus, IndexedCorpus] = [
            finish(indexCorpus(parsed(next, today, before), before)),
            finish(indexCorpus(parsed(next, today))),
          ]
          expect(recordsOf(again)).toEqual(recordsOf(anew))
          ;[files, before] = [next, kept(again)]
        }
      }),
      { numRuns: 50 },
    )
    expect(seen.served).toBeGreaterThan(50)
    expect(seen.refused).toBeGreaterThan(20)
  })

  test('and answers as that does', () => {
    const files = new Map([
      ['rift/a.md', articleText({ language: 'en' }, '{#one}\nThe tanks left Rafah.\n\n{#two}\nAid for Gaza waited.')],
      ['rift/b.md', articleText({ language: 'de' }, '{#drei}\nDie Waffenlieferungen begannen im Mai.')],
    ])
    const before = kept(finish(indexCorpus(parsed(files, '2026-11-25'))))
    const next = new Map(files).set('rift/a.md', articleText({ language: 'en' }, '{#one}\nThe trucks left Rafah.'))
    const sayings = (it: IndexedCorpus) => sayingsOf(finish(openLibrary(it)))
    expect(sayings(finish(indexCorpus(parsed(next, '2026-11-25', before), before)))).toEqual(
      sayings(finish(indexCorpus(parsed(next, '2026-11-25')))),
    )
  })

  test('without reading again what has stayed the same', () => {
    const files = new Map(Array.from({ length: 20 }, (_, at) => [`rift/${at}.md`, articleText({ language: 'en' }, `{#p${at}}\nWords.`)]))
    const before = finish(indexCorpus(parsed(files, '2026-11-25')))
    const next = new Map(files).set('rift/7.md', articleText({ language: 'en' }, '{#p7}\nOther words.'))
    // One is added, and one is taken away.
    expect([...indexCorpus(parsed(next, '2026-11-25', before), before)]).toHaveLength(2)
  })
})
