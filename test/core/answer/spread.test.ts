import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Paging, pageOf } from '../../../src/core/answer/spread.ts'
import type { Article } from '../../../src/core/corpus/article.ts'
import type { Hit } from '../../../src/core/search/engine.ts'
import { passageOf } from '../../given/article.ts'

const READING = { present: new Set<number>(), sentences: [], sentence: 0, adjacent: 0 }
const { article: base } = passageOf('Words.')
const articles = new Map(['a', 'b', 'c'].map((id): [string, Article] => [id, { ...base, id }]))

/** Hits written as `a9 a8 b7`: the article and the score. */
const hitsOf = (line: string): readonly Hit[] =>
  line
    .split(' ')
    .filter(Boolean)
    .map((it) => ({
      passage: { ...passageOf(it), article: articles.get(it.charAt(0)) ?? base },
      score: Number(it.slice(1)),
      reading: READING,
      concepts: [],
    }))

const shown = (line: string, paging: Partial<Paging> = {}) => {
  const { hits, held, more } = pageOf(hitsOf(line), { page: 1, limit: 3, ...paging })
  return { page: hits.map(({ passage }) => passage.text).join(' '), held: held.map(({ id }) => id), more }
}

describe('a page', () => {
  test.each([
    ['has the best hits, in order', 'a9 b8 c7 a6', 'a9 b8 c7', [], true],
    ['has everything when there is little', 'a9 b8', 'a9 b8', [], false],
    ['has nothing of nothing', '', '', [], false],
    ['has two of three of one article when another has something to say', 'a9 a8 a7 b6', 'a9 a8 b6', ['a'], true],
    ['has more of it when the other has much less to say', 'a9 a8 a7 b3', 'a9 a8 a7', [], true],
    ['has more of it when there is no other', 'a9 a8 a7 a6', 'a9 a8 a7', [], true],
    ['has the best of the other article', 'a9 a8 a7 b6 c5', 'a9 a8 b6', ['a'], true],
    ['leaves nobody out who stands in it anyway', 'a9 b8 a7 a6 c5', 'a9 b8 a7', [], true],
  ])('%s', (_, hits, page, held, more) => {
    expect(shown(hits)).toEqual({ page, held, more })
  })

  test.each([
    [1, 'a9 b8', 'a9', []],
    [2, 'a9 a8 b7', 'a9 a8', []],
    [4, 'a9 a8 a7 a6 b5', 'a9 a8 a7 b5', ['a']],
    [5, 'a9 a8 a7 a6 a5 b4 c4', 'a9 a8 a7 a6 b4', ['a']],
  ])('of %i has its share of one article', (limit, hits, page, held) => {
    expect(shown(hits, { limit })).toMatchObject({ page, held })
  })
})

describe('the next page', () => {
  test('begins with what gave way', () => {
    expect(shown('a9 a8 a7 b6 a5', { page: 2 })).toEqual({ page: 'a7 a5', held: [], more: false })
  })

  test('after the last is empty', () => {
    expect(shown('a9 b8', { page: 2 })).toEqual({ page: '', held: [], more: false })
    expect(shown('a9 b8', { page: 999 })).toEqual({ page: '', held: [], more: false })
  })
})

test('page after page, every hit is shown once', () => {
  const hit = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 99 }))
  fc.assert(
    fc.property(fc.array(hit, { maxLength: 40 }), fc.integer({ min: 1, max: 6 }), (all, limit) => {
      const hits = hitsOf(
        all
          .toSorted(([, a], [, b]) => b - a)
          .map(([article, score]) => article + score)
          .join(' '),
      )
      const pages = Array.from({ length: Math.ceil(hits.length / limit) + 1 }, (_, index) => pageOf(hits, { page: index + 1, limit }))
      expect(new Set(pages.flatMap((page) => page.hits))).toEqual(new Set(hits))
      expect(pages.flatMap((page) => page.hits)).toHaveLength(hits.length)
      expect(pages.map(({ more }) => more)).toEqual(pages.map((_, index) => (index + 1) * limit < hits.length))
    }),
  )
})

test('whoever is held has a hit that comes later, and gave way to another', () => {
  const line = 'a9 a9 a9 b8 b8 b8 c7'
  const { hits, held } = pageOf(hitsOf(line), { page: 1, limit: 3 })
  expect(new Set(hits.map(({ passage }) => passage.article.id)).size).toBeGreaterThan(1)
  expect(held.map(({ id }) => id)).toEqual(['a'])
})
