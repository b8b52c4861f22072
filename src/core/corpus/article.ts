import type { Genre } from './genre.ts'
import type { Rights } from './rights.ts'
import type { Tombstone } from './tombstone.ts'

/** An article of a collection: what a citation names, and the passages the index holds. */
export interface Article {
  /** `collection/file-name`, without the ending. */
  readonly id: string
  readonly collection: string
  readonly title: string
  readonly publisher: string
  /** Null when the article names nobody. */
  readonly author: string | null
  /** ISO date, `2024-04-05`; null when nobody knows. */
  readonly published: string | null
  /** Null for a text that is not on the web. */
  readonly url: string | null
  /** Where the text is kept should it vanish from `url`. */
  readonly archive?: string | undefined
  /** BCP 47 tag of the passages' language. */
  readonly language: string
  /** `quote`: passages are the source's own words; `summary`: they are ours. */
  readonly kind: PassageKind
  /** Absent when nobody says. */
  readonly genre?: Genre | undefined
  readonly rights: Rights
  /** The ISO date, UTC, on which it may first be shown; absent when it may be shown now. */
  readonly embargo?: string | undefined
  /** The name, within its collection, of a later article that takes its place: this one is never shown without it. */
  readonly supersededBy?: string | undefined
  /** What the rights holder wants named beside the text. */
  readonly credit: string | null
  /** The licence of the passages' text. */
  readonly licence: string | null
  readonly passages: readonly Passage[]
  /** Of the whole text of its file: the same digest under the same id is the same article. Absent when nobody has worked it out. */
  readonly digest?: string
  /** What became of passages that it had; absent when nothing is written about any. */
  readonly tombstones?: readonly Tombstone[]
}

/** Whose words passages are: the source's own, or ours. */
export type PassageKind = 'quote' | 'summary'

/** What the index holds: one paragraph, or a summary of one. */
export interface Passage {
  /** `collection/article#anchor`, unique in the corpus and kept through edits. */
  readonly id: string
  /** The part after `#`, unique in the collection, which a person can type back. */
  readonly anchor: string
  /** The heading it stands under. */
  readonly heading: string
  readonly text: string
  /** Other words that people ask for it with, in groups parted by semicolons. Found, never shown. */
  readonly also?: string
  /** What it was called where it was imported from, when its anchor is another. */
  readonly originalId?: string
  /** `¶9` or `¶9–10`, counted over the source's body paragraphs. */
  readonly locator: string
  /** 1-based line of its file on which it stands. */
  readonly line: number
  readonly article: Article
}
