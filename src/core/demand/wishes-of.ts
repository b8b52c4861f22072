import { UNSPACED } from '../answer/words.ts'
import type { Explanation, Shelf } from '../library.ts'
import type { Wish } from './demand.ts'

/** What an explanation could not give: words that the collection does not know, and topics of a question that found nothing or part. */
export function wishesOf(
  { query, collection, outcome, unknownTerms }: Explanation,
  { topicsOf }: Pick<Shelf, 'topicsOf'>,
): readonly Wish[] {
  if (outcome === 'answered' || query.startsWith('#')) return []
  const asked = new Set(query.toLowerCase().split(/\s+/u).map(bare))
  const words = new Set(
    unknownTerms.map((term) => term.toLowerCase()).filter((term) => isWord(term) && (asked.has(term) || UNSPACED.test(term))),
  )
  return [
    ...[...words].slice(0, MOST).map((text) => ({ collection, kind: 'word', text }) as const),
    ...[...topicsOf(query)].slice(0, MOST).map((text) => ({ collection, kind: 'topic', text }) as const),
  ]
}

/** A word as it stands between spaces, so that no part of an address or a name with figures in it counts as one. */
const bare = (word: string): string => word.replace(/^\P{L}+|[^\p{L}\p{M}]+$/gu, '').replace(/['’]s$/u, '')

/** Numbers, addresses and what is too long for a word may be about a person, and tell a maintainer nothing. */
const isWord = (term: string): boolean => /^\p{L}[\p{L}\p{M}'’-]*$/u.test(term) && term.length <= LONGEST

const LONGEST = 40

// Of each kind: a question has few words, and a text that was pasted has none worth counting.
const MOST = 8
