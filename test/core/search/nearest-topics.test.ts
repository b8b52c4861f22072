import { describe, expect, test } from 'vitest'
import type { Topic } from '../../../src/core/corpus/topic.ts'
import { nearestTopics } from '../../../src/core/search/nearest-topics.ts'
import type { Searcher } from '../../../src/core/search/searcher.ts'
import { conceptOf } from '../../given/concepts.ts'

const topic = (id: string, over: Partial<Topic> = {}): Topic => ({ id, name: id, kind: 'idea', aliases: [], related: [], ...over })
const TOPICS = [
  topic('rare'),
  topic('gaza', { related: ['rafah', 'gone'] }),
  topic('rafah', { aliases: ['رفح'] }),
  topic('hezbollah', { aliases: ['Party of God'] }),
  topic('common'),
  topic('aid'),
]
const POPULARITY: Readonly<Record<string, number>> = { common: 9, aid: 5, gaza: 3, rafah: 2 }
const searcher = { popularity: (id: string) => POPULARITY[id] ?? 0 } as Searcher

const near = (...concepts: readonly Parameters<typeof conceptOf>[]) =>
  nearestTopics(
    TOPICS,
    concepts.map((given) => conceptOf(...given)),
    searcher,
  ).map(({ id }) => id)

describe('the topics to offer are', () => {
  test('the common ones when nothing else tells, five at most', () => {
    expect(near()).toEqual(['common', 'aid', 'gaza', 'rafah', 'rare'])
  })

  test('first those that the question names, and what is related to them', () => {
    expect(near(['Gaza', { topic: TOPICS[1] }])).toEqual(['gaza', 'rafah', 'common', 'aid', 'rare'])
  })

  test.each([
    ['that begin like an unknown word', 'hezb'],
    ['that are spelt like one', 'hezbalah'],
    ['with another name like it', 'PARTYOFGOT'],
  ])('before all, those %s', (_, surface) => {
    const alike = nearestTopics([...TOPICS, topic('x', { aliases: ['partyofgod'] })], [conceptOf(surface, { terms: [] })], searcher)
    expect(['hezbollah', 'x']).toContain(alike[0]?.id)
  })

  test('not those that look like a short word or a known one', () => {
    expect(near(['rar', { terms: [] }], ['hezb'])).toEqual(near())
  })

  test('none of none', () => {
    expect(nearestTopics([], [conceptOf('aid')], searcher)).toEqual([])
  })
})

test('two thousand unknown words are compared with two hundred topics in time', () => {
  const topics = Array.from({ length: 200 }, (_, index) => topic(`topic-${index}`, { aliases: ['one', 'another', 'a third one'] }))
  const words = Array.from({ length: 2000 }, (_, index) => conceptOf(`unknown${index}`, { terms: [] }))
  const before = process.cpuUsage().user
  nearestTopics(topics, words, searcher)
  expect((process.cpuUsage().user - before) / 1000).toBeLessThan(2000)
})
