import type { Analyzer } from './analyzer.ts'
import { topicTerm } from './passage-index.ts'
import type { TopicFinder } from './topic-finder.ts'

/** All the terms of a text, those of the topics it names included. */
export type TermsOf = (text: string) => ReadonlySet<string>

export const createTermsOf =
  (analyze: Analyzer, finder: TopicFinder): TermsOf =>
  (text) => {
    const tokens = analyze(text)
    return new Set([...tokens.map(({ term }) => term), ...finder.find(tokens).map(({ topic }) => topicTerm(topic.id))])
  }
