import type { Excerpt } from './answer/excerpt.ts'
import type { Article, Passage } from './corpus/article.ts'
import type { Corpus } from './corpus/corpus.ts'
import type { Withheld } from './corpus/embargo.ts'
import type { Topic } from './corpus/topic.ts'
import { indexCorpus, openLibrary } from './indexed-corpus.ts'
import type { Outcome } from './search/confidence.ts'
import type { Correction } from './search/spell.ts'
import type { Suggest } from './search/suggester.ts'
import { finish } from './steps.ts'

/** Everything that can be asked, in one edition of the corpus. */
export interface Library {
  readonly edition: string
  /** The shelves, by collection name. */
  readonly shelves: ReadonlyMap<string, Shelf>
  /** Articles that are under embargo, and in no shelf; absent when none is. */
  readonly withheld?: readonly Withheld[]
}

/** One collection, indexed. */
export interface Shelf {
  readonly name: string
  readonly edition: string
  readonly articles: readonly Article[]
  readonly topics: readonly Topic[]
  /** Ids of the topics that a query names under any of their names, or that the passage does that `#anchor` opens. */
  readonly topicsOf: (query: string) => ReadonlySet<string>
  /** Ids of the topics that a passage speaks of under any of their names. */
  readonly topicsIn: (passage: Passage) => ReadonlySet<string>
  /** Searches for a query, or opens the passage that `#anchor` names. */
  readonly ask: (query: string, request: Request) => Explanation
  /** The passages in the order in which a search puts them, shown or not; at most so many. */
  readonly rank: (query: string, limit: number) => readonly Passage[]
  /** What to offer while a query is being typed. */
  readonly suggest: Suggest
  /** The passages before and after one in its article. */
  readonly neighbours: (passage: Passage) => Neighbours
}

/** How much of what was found is wanted. */
export interface Request {
  /** Excerpts to a page, 1 to {@link MOST_EXCERPTS}. */
  readonly limit: number
  /** 1 for the best excerpts, 2 for the next. */
  readonly page: number
  /** The most characters of an excerpt. */
  readonly characters: number
  /** The key of the one article to answer from; every article when undefined. */
  readonly source?: string | undefined
  /** Whether a passage may be shown; every one when undefined. */
  readonly admits?: ((passage: Passage) => boolean) | undefined
}

/** The most excerpts that can be asked for at once. */
export const MOST_EXCERPTS = 50

/** What stands before and after a passage in its article; undefined at either end. */
export interface Neighbours {
  readonly before: Passage | undefined
  readonly after: Passage | undefined
}

/** What the library has to say to a query. */
export interface Explanation {
  readonly query: string
  readonly collection: string
  readonly edition: string
  readonly outcome: Outcome
  readonly excerpts: readonly Excerpt[]
  /** Informative words of the query that stand nowhere in the collection, as typed. */
  readonly unknownTerms: readonly string[]
  /** Those that do. */
  readonly knownTerms: readonly string[]
  /** Known words that the best passage lacks. */
  readonly apart: readonly string[]
  readonly corrections: readonly Correction[]
  /** When nothing was found: passages that may speak of it in other words, best first. */
  readonly nearby: readonly Passage[]
  /** Topics worth asking about instead. */
  readonly suggestions: readonly Topic[]
  /** Articles that had more to say on this page and gave way to others. */
  readonly held: readonly Article[]
  /** Whether there is another page. */
  readonly more: boolean
  /** Why the passage that was to be opened is no longer there. */
  readonly withdrawn?: string
  /** Present when something was found, and none of it may be shown. */
  readonly keptOut?: true
}

/** Indexes a corpus and opens it, at once. */
export const createLibrary = (corpus: Corpus): Library => finish(openLibrary(finish(indexCorpus(corpus))))
