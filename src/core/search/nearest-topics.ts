import type { Topic } from '../corpus/topic.ts'
import { editDistance } from './edit-distance.ts'
import { foldWord } from './fold-word.ts'
import type { Concept } from './question.ts'
import type { Searcher } from './searcher.ts'

/** The topics to offer somebody whose question found little: those it names and their relations, those that look alike, then the common ones. */
export function nearestTopics(topics: readonly Topic[], concepts: readonly Concept[], searcher: Searcher): readonly Topic[] {
  const byId = new Map(topics.map((topic) => [topic.id, topic]))
  const named = concepts.flatMap(({ topic }) => topic ?? [])
  const related = named.flatMap((topic) => topic.related.flatMap((id) => byId.get(id) ?? []))
  const unknown = concepts.filter(({ terms }) => terms.length === 0).map(({ surface }) => foldWord(surface))
  const alike = topics.filter((topic) => unknown.some((word) => looksLike(topic, word)))
  const common = [...topics].sort((a, b) => searcher.popularity(b.id) - searcher.popularity(a.id))
  return [...new Set([...alike, ...named, ...related, ...common])].slice(0, OFFERED)
}

const OFFERED = 5

const looksLike = ({ name, aliases }: Topic, word: string): boolean =>
  3 < word.length && [name, ...aliases].map(foldWord).some((form) => form.startsWith(word) || editDistance(form, word, 2) <= 2)
