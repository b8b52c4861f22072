import type { Article, Passage } from '../core/corpus/article.ts'
import type { Library, Shelf } from '../core/library.ts'
import { topicCoverage } from './topic-coverage.ts'
import { wordCount } from './word-count.ts'

/** A collection in figures. */
export interface Statistics {
  readonly collection: string
  readonly articles: number
  readonly passages: number
  readonly words: number
  /** Passages by language, the most first. */
  readonly languages: Counts
  /** Articles by publisher, the most first. */
  readonly sources: Counts
  /** The first and last day on which a source was published; null when no article has a date. */
  readonly oldest: string | null
  readonly newest: string | null
  readonly topics: TopicStatistics
}

export interface TopicStatistics {
  readonly count: number
  /** Passages by topic, the fewest first: what there is too little on. */
  readonly passages: Counts
  /** How many passages name no topic, so that nobody is led to them. */
  readonly withoutTopic: number
}

export type Counts = readonly { readonly name: string; readonly count: number }[]

/** The figures of every collection. */
export const statisticsOf = ({ shelves }: Library): readonly Statistics[] => [...shelves.values()].map(shelfStatistics)

function shelfStatistics(shelf: Shelf): Statistics {
  const { name, articles } = shelf
  const passages = articles.flatMap((article) => article.passages)
  const dates = articles.flatMap(({ published }) => published ?? []).sort()
  return {
    collection: name,
    articles: articles.length,
    passages: passages.length,
    words: passages.reduce((sum, { text }) => sum + wordCount(text), 0),
    languages: counted(passages.map(({ article }) => article.language)),
    sources: counted(articles.map(({ publisher }: Article) => publisher)),
    oldest: dates[0] ?? null,
    newest: dates.at(-1) ?? null,
    topics: topicStatistics(shelf, passages),
  }
}

function topicStatistics(shelf: Shelf, passages: readonly Passage[]): TopicStatistics {
  const coverage = topicCoverage(shelf)
  const covered = new Set([...coverage.values()].flat())
  const counts = shelf.topics.map(({ id }) => ({ name: id, count: coverage.get(id)?.length ?? 0 }))
  return {
    count: shelf.topics.length,
    passages: counts.sort((a, b) => a.count - b.count || compare(a.name, b.name)),
    withoutTopic: passages.filter((passage) => !covered.has(passage)).length,
  }
}

function counted(names: readonly string[]): Counts {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count || compare(a.name, b.name))
}

const compare = (a: string, b: string): number => (a < b ? -1 : 1)
