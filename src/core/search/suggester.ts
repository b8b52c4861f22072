import type { Collection } from '../corpus/corpus.ts'
import { foldWord } from './fold-word.ts'
import type { Searcher } from './searcher.ts'

/** Something to pick while typing. */
export interface Suggestion {
  readonly label: string
  /** A query: a topic's name, or `#anchor` for a passage. */
  readonly value: string
}

/** Suggests topics and passage headings for what has been typed so far; for nothing, the most common topics. */
export type Suggest = (typed: string, limit: number) => readonly Suggestion[]

export function createSuggester({ topics, passages }: Collection, searcher: Searcher): Suggest {
  const popular = [...topics].sort((a, b) => searcher.popularity(b.id) - searcher.popularity(a.id) || (a.name < b.name ? -1 : 1))
  const candidates: readonly Candidate[] = [
    ...popular.map(({ name, aliases }) => ({ label: name, value: name, words: [name, ...aliases].map(foldAll) })),
    ...passages.map(({ heading, anchor }) => ({ label: heading, value: `#${anchor}`, words: [foldAll(heading)] })),
  ]
  return (typed, limit) => {
    const words = foldAll(typed)
    const matching = candidates.map((candidate) => ({ candidate, fit: fitOf(candidate, words) })).filter(({ fit }) => 0 < fit)
    const picked = matching.sort((a, b) => b.fit - a.fit).map(({ candidate: { label, value } }) => ({ label, value }))
    return distinct(0 < picked.length ? picked : found(typed, searcher), limit)
  }
}

interface Candidate extends Suggestion {
  /** The folded words of each of its names. */
  readonly words: readonly (readonly string[])[]
}

const foldAll = (text: string): readonly string[] =>
  (text.match(/[\p{L}\p{N}\p{M}'’.]+/gu) ?? []).map(foldWord).filter((word) => word !== '')

/** 2 when a name begins with what was typed, 1 when all typed words begin words of it, 0 when not. */
function fitOf({ words }: Candidate, typed: readonly string[]): number {
  if (words.some((name) => name.join(' ').startsWith(typed.join(' ')))) return 2
  return words.some((name) => typed.every((word) => name.some((other) => other.startsWith(word)))) ? 1 : 0
}

/** What a search for the typed words finds, when no name begins like them. */
const found = (typed: string, searcher: Searcher): readonly Suggestion[] =>
  searcher.search(typed).hits.map(({ passage: { heading, anchor } }) => ({ label: heading, value: `#${anchor}` }))

function distinct(suggestions: readonly Suggestion[], limit: number): readonly Suggestion[] {
  const byLabel = new Map<string, Suggestion>()
  for (const suggestion of suggestions) if (!byLabel.has(suggestion.label)) byLabel.set(suggestion.label, suggestion)
  return [...byLabel.values()].slice(0, limit)
}
