import type { Passage } from '../../src/core/corpus/article.ts'
import type { Topic } from '../../src/core/corpus/topic.ts'
import { createAnalyzer } from '../../src/core/search/analyzer.ts'
import { buildIndex } from '../../src/core/search/build-index.ts'
import type { Readers } from '../../src/core/search/read-passage.ts'
import { createTopicFinder } from '../../src/core/search/topic-finder.ts'
import { finish } from '../../src/core/steps.ts'
import { passageOf } from './article.ts'

export const TOPICS: readonly Topic[] = [
  { id: 'gaza', name: 'Gaza', kind: 'place', aliases: ['Gaza Strip', 'غزة'], related: [] },
  { id: 'war', name: 'War in Gaza', kind: 'event', aliases: [], related: [] },
]

/** Passages of English texts, each in an article of its own, with others that are not indexed. */
export const passagesOf = (...texts: readonly string[]): readonly Passage[] =>
  texts.map((text) => amongOthers(passageOf(text, { language: 'en' })))

const amongOthers = (passage: Passage): Passage => ({
  ...passage,
  article: { ...passage.article, passages: Array.from({ length: 9 }, () => passage) },
})

/** How texts of a language are read, with these topics. */
export function readersOf(language = 'en', topics: readonly Topic[] = TOPICS): Readers {
  const analyze = createAnalyzer(language)
  return { analyze, topics: createTopicFinder(topics, analyze) }
}

/** The index of passages. */
export const indexOf = (passages: readonly Passage[]) => finish(buildIndex(passages, readersOf()))
