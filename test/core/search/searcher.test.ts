import { describe, expect, test } from 'vitest'
import type { Collection } from '../../../src/core/corpus/corpus.ts'
import { buildEngineParts, type Engine, openEngine } from '../../../src/core/search/engine.ts'
import { createSearcher, type Searcher, shelvedOf } from '../../../src/core/search/searcher.ts'
import { finish } from '../../../src/core/steps.ts'
import { articleOf, passageOf } from '../../given/article.ts'
import { manyLanguages } from '../../given/languages.ts'

const [collection] = manyLanguages().collections as [Collection]
const enginesOf = (given: Collection): readonly Engine[] =>
  shelvedOf(given).map((shelved) => finish(openEngine(shelved, finish(buildEngineParts(shelved)))))

const searcher = createSearcher(enginesOf(collection))

/** The passages of these languages alone. */
const inLanguages = (...languages: readonly string[]): Searcher =>
  createSearcher(enginesOf({ ...collection, passages: collection.passages.filter(({ article }) => languages.includes(article.language)) }))

const anchors = ({ search }: Searcher, query: string) => search(query).hits.map(({ passage }) => passage.anchor)

describe('a question finds first what is written in its language', () => {
  test.each([
    ['offensive in Rafah', 'en-1'],
    ['الهجوم على رفح', 'ar-1'],
    ['המתקפה על רפיח', 'he-1'],
    ['la ofensiva de Rafah', 'es-1'],
    ['die Offensive in Rafah', 'de-1'],
    ['拉法 进攻', 'zh-1'],
    ['ラファ 攻撃', 'ja-1'],
    ['การโจมตีราฟาห์', 'th-1'],
    ['наступление на Рафах', 'ru-1'],
    ['राफा पर हमला', 'hi-1'],
    ['라파 공격은', 'ko-1'],
  ])('%s', (query, anchor) => {
    expect(anchors(searcher, query)[0]).toBe(anchor)
  })

  test('and then what others have to it', () => {
    const all = anchors(searcher, 'Rafah')
    expect(all).toEqual(expect.arrayContaining(['en-1', 'es-1', 'de-1']))
  })
})

test.each([
  ['غزة', 'en-3'],
  ['نتنياهو', 'en-3'],
  ['حزب الله', 'en-2'],
  ['עזה', 'en-3'],
  ['加沙', 'en-3'],
  ['רפיח', 'en-1'],
])('a name in another script finds English passages where there are no others: %s', (query, anchor) => {
  const { outcome, hits } = inLanguages('en').search(query)
  expect([outcome, hits[0]?.passage.anchor]).toEqual(['answered', anchor])
})

describe('no excerpt is', () => {
  const texts = ['Trucks bring aid.', 'Leaders bring news of elections and treaties.', 'Aid came late, long after the winter.']
  const passages = texts.map((text, place) => ({ ...passageOf(text), anchor: `p${place}` }))
  const small = createSearcher(enginesOf({ ...collection, passages }))

  test('a passage that holds only what says how something is asked, beside one that holds more', () => {
    expect(anchors(small, 'does anybody bring aid')).toEqual(['p0', 'p2'])
  })

  test('but where there is nothing more to hold, it is', () => {
    expect(anchors(small, 'bring').toSorted()).toEqual(['p0', 'p1'])
  })
})

describe('what is said of a question', () => {
  test('is said of the language that answers it', () => {
    expect(searcher.search('hezbolah')).toMatchObject({ outcome: 'answered', corrections: [{ typed: 'hezbolah', read: 'hezbollah' }] })
  })

  test('names what the best passage lacks', () => {
    const { apart, outcome } = inLanguages('en').search('telephone ceasefire')
    expect(outcome).not.toBe('answered')
    expect(apart.map(({ surface }) => surface)).toHaveLength(1)
  })

  test('is nothing when there are no engines', () => {
    expect(createSearcher([]).search('rafah')).toEqual({
      outcome: 'nothing-found',
      hits: [],
      ranked: [],
      concepts: [],
      corrections: [],
      apart: [],
    })
  })

  test('has no hits when nothing answers, though passages are ranked', () => {
    const { outcome, hits, ranked } = inLanguages('en').search('aid for pasta recipes and sauce')
    expect([outcome, hits]).toEqual(['nothing-found', []])
    expect(ranked.length).toBeGreaterThan(0)
  })
})

test('a passage that holds next to nothing of what the best one holds is ranked and not shown', () => {
  const article = articleOf(
    {},
    '{#harris}\nKamala Harris called for a truce, it says.\n\n{#rain}\nIt says that rain fell.\n\n{#sun}\nThe sun came out.',
  )
  const { search } = createSearcher(enginesOf({ name: 'x', articles: [article], topics: [], passages: article.passages }))
  const { hits, ranked } = search('what did Kamala Harris say about a truce')
  expect(hits.map(({ passage }) => passage.anchor)).toEqual(['harris'])
  expect(ranked.map(({ passage }) => passage.anchor)).toEqual(['harris', 'rain'])
})

test('a passage is read by the engine of its language, whatever its region', () => {
  const [passage] = collection.passages
  if (passage === undefined) throw new RangeError('There is no passage')
  expect(searcher.engineOf(passage).language).toBe('en')
  expect(searcher.engineOf(passageOf('Words.', { language: 'AR-eg' })).language).toBe('ar')
  expect(() => searcher.engineOf(passageOf('Words.', { language: 'tlh' }))).toThrow(RangeError)
})

test('a topic is as popular as passages of all languages mention it', () => {
  expect(inLanguages('en').popularity('rafah')).toBe(1)
  expect(inLanguages('en', 'ar', 'he').popularity('rafah')).toBe(3)
  expect(searcher.popularity('nope')).toBe(0)
})

test('passages are parted by language, regions together, most passages first', () => {
  const passages = ['de', 'en-GB', 'en', 'EN-us'].map((language) => passageOf('Words.', { language }))
  expect(shelvedOf({ name: 'x', articles: [], topics: [], passages }).map((it) => [it.language, it.passages.length])).toEqual([
    ['en', 3],
    ['de', 1],
  ])
})
