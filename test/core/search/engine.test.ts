import { describe, expect, test } from 'vitest'
import { buildEngineParts, type Engine, openEngine } from '../../../src/core/search/engine.ts'
import { finish } from '../../../src/core/steps.ts'
import { passageOf } from '../../given/article.ts'
import { passagesOf, TOPICS } from '../../given/passages.ts'

function engineOf(language: string, ...texts: readonly string[]): Engine {
  const passages = language === 'en' ? passagesOf(...texts) : texts.map((text) => passageOf(text, { language }))
  const shelved = { language, passages, topics: TOPICS }
  return finish(openEngine(shelved, finish(buildEngineParts(shelved))))
}

const english = engineOf(
  'en',
  'Aid for Gaza waited for weeks.',
  'The council held a vote on the weapons, and Biden spoke.',
  'Aid came to the Gaza Strip.',
)
const found = (engine: Engine, query: string) => engine.search(query).hits.map(({ passage }) => passage.text)

test('finds passages, best first, and says how sure it is', () => {
  const { outcome, hits } = english.search('vote on weapons')
  expect([outcome, hits[0]?.passage.text]).toEqual(['answered', 'The council held a vote on the weapons, and Biden spoke.'])
  expect(english.search('pasta')).toMatchObject({ outcome: 'nothing-found', hits: [] })
})

test('gives hits in the order of their scores, each with what it was found for', () => {
  const { hits, concepts } = english.search('aid gaza weeks')
  expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a))
  expect(hits.length).toBeGreaterThan(1)
  for (const hit of hits) expect(hit.concepts).toBe(concepts)
})

test('finds passages on a topic under another of its names', () => {
  expect(found(english, 'غزة')).toEqual(expect.arrayContaining(['Aid for Gaza waited for weeks.', 'Aid came to the Gaza Strip.']))
})

test('reads a misspelt word as the one that was meant', () => {
  expect(english.search('wepons')).toMatchObject({ outcome: 'answered', corrections: [{ typed: 'wepons', read: 'weapons' }] })
})

test('knows names by how the passages write them', () => {
  expect(english.search('who is biden').concepts).toMatchObject([{ name: 'known' }])
  expect(english.search('what is a vote').concepts).toMatchObject([{ name: 'none' }])
})

test('the same question finds the same, again and again', () => {
  expect(english.search('aid for gaza')).toEqual(english.search('aid for gaza'))
})

test('counts the passages on a topic', () => {
  expect([english.popularity('gaza'), english.popularity('war'), english.popularity('nope')]).toEqual([2, 0, 0])
})

test.each([
  ['aid for gaza', 1],
  ['aid pasta', 0.5],
  ['pasta', 0],
  ['', 0],
])('knows of "%s" the share %d', (query, share) => {
  expect(english.fluency(query)).toBe(share)
})

describe('in a language with many forms', () => {
  test('a part of a compound finds it', () => {
    expect(found(engineOf('de', 'Die Waffenlieferungen begannen.', 'Das Wetter war gut.'), 'Waffenlieferung')).toEqual([
      'Die Waffenlieferungen begannen.',
    ])
    expect(found(engineOf('de', 'Die Waffenlieferungen begannen.', 'Das Wetter war gut.'), 'Waffen')).toEqual([
      'Die Waffenlieferungen begannen.',
    ])
  })

  test('a word finds compounds that end in it', () => {
    expect(found(engineOf('de', 'Die Waffenlieferungen begannen.', 'Das Wetter war gut.'), 'Lieferung')).toEqual([
      'Die Waffenlieferungen begannen.',
    ])
  })

  test('a question in the script of another language is read as that language', () => {
    expect(found(engineOf('ar', 'بدأ الهجوم على رفح.'), 'هجوم')).toEqual(['بدأ الهجوم على رفح.'])
  })
})

test('an engine of no passages finds nothing', () => {
  expect(engineOf('en').search('aid for gaza')).toMatchObject({ outcome: 'nothing-found', hits: [] })
})
