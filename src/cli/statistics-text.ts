import type { Counts, Statistics, TopicStatistics } from '../workshop/statistics.ts'

/** The figures of a collection as lines for a terminal. */
export const statisticsText = ({ collection, articles, passages, words, languages, sources, oldest, newest, topics }: Statistics): string =>
  [
    collection,
    `  articles   ${figure(articles)}`,
    `  passages   ${figure(passages)}`,
    `  words      ${figure(words)}`,
    `  languages  ${listed(languages)}`,
    `  sources    ${listed(sources)}`,
    `  published  ${oldest === null ? 'no dates' : oldest === newest ? oldest : `${oldest} to ${newest}`}`,
    ...(topics.count === 0 ? [] : topicLines(topics, passages)),
  ].join('\n')

const figure = (count: number): string => count.toLocaleString('en')

const MOST = 8

function listed(counts: Counts): string {
  const shown = counts.slice(0, MOST).map(({ name, count }) => `${name} ${figure(count)}`)
  const left = counts.length - shown.length
  return [...shown, ...(left === 0 ? [] : [`${figure(left)} more`])].join(', ')
}

const topicLines = ({ count, passages: covered, withoutTopic }: TopicStatistics, passages: number): readonly string[] => [
  `  topics     ${figure(count)}; fewest passages: ${listed(covered)}`,
  `  coverage   ${figure(passages - withoutTopic)} of ${figure(passages)} passages name a topic`,
]
