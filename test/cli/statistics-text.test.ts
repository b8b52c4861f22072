import { expect, test } from 'vitest'
import { statisticsText } from '../../src/cli/statistics-text.ts'
import type { Statistics } from '../../src/workshop/statistics.ts'

const counts = (number: number) => Array.from({ length: number }, (_, index) => ({ name: `n${index}`, count: 1000 * (number - index) }))

const statistics: Statistics = {
  collection: 'rift',
  articles: 3,
  passages: 1200,
  words: 56_789,
  languages: counts(1),
  sources: counts(10),
  oldest: '2020-01-02',
  newest: '2024-04-05',
  topics: { count: 2, passages: counts(2), withoutTopic: 200 },
}

test('the figures of a collection, long lists by their beginning', () => {
  expect(statisticsText(statistics)).toBe(
    [
      'rift',
      '  articles   3',
      '  passages   1,200',
      '  words      56,789',
      '  languages  n0 1,000',
      '  sources    n0 10,000, n1 9,000, n2 8,000, n3 7,000, n4 6,000, n5 5,000, n6 4,000, n7 3,000, 2 more',
      '  published  2020-01-02 to 2024-04-05',
      '  topics     2; fewest passages: n0 2,000, n1 1,000',
      '  coverage   1,000 of 1,200 passages name a topic',
    ].join('\n'),
  )
})

test.each([
  [{ oldest: null, newest: null }, '  published  no dates'],
  [{ oldest: '2024-04-05' }, '  published  2024-04-05'],
])('%j', (over, line) => {
  expect(statisticsText({ ...statistics, ...over }).split('\n')).toContain(line)
})

test('without topics nothing is said of them', () => {
  expect(statisticsText({ ...statistics, topics: { count: 0, passages: [], withoutTopic: 1200 } })).not.toMatch(/topics|coverage/)
})
