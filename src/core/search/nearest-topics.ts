import type { Topic } from '../corpus/topic.ts'
import type { Concept } from './concept.ts'
import { editDistance } from './edit-distance.ts'
import { foldWord } from './fold-word.ts'
import type { Searcher } from './searcher.ts'

/** The topics to offer somebody whose question found little: those that look like its unknown words, those it names and their relations, then the common ones. */
export function nearestTopics(topics: readonly Topic[], concepts: readonly Concept[], searcher: Searcher): readonly Topic[] {
  const byId = new Map(topics.map((topic) => [topic.id, topic]))
  const named = concepts.flatMap(({ topic }) => topic ?? [])
  const related = named.flatMap((topic) => topic.related.flatMap((id) => byId.get(id) ?? []))
  const unknown = concepts.filter(({ terms }) => terms.length === 0).flatMap(({ surface }) => wordOf(surface))
  const alike = topics.filter((topic) => looksLike(topic, unknown))
  const common = [...topics].sort((a, b) => searcher.popularity(b.id) - searcher.popularity(a.id))
  return [...new Set([...alike, ...named, ...related, ...common])].slice(0, OFFERED)
}

const OFFERED = 5

// A shorter word is like too many others.
const SHORTEST = 4

const wordOf = (surface: string): readonly string[] => {
  const word = foldWord(surface)
  return SHORTEST <= word.length ? [word] : []
}

function looksLike({ name, aliases }: Topic, words: readonly string[]): boolean {
  const forms = [name, ...aliases].map(foldWord)
  return words.some((word) => forms.some((form) => form.startsWith(word) || editDistance(form, word, 2) <= 2))
}
