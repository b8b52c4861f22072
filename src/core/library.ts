import { type Excerpt, excerptOf } from './answer/excerpt.ts'
import type { Article, Passage } from './corpus/article.ts'
import type { Corpus } from './corpus/corpus.ts'
import type { Topic } from './corpus/topic.ts'
import type { Outcome } from './search/confidence.ts'
import { nearestTopics } from './search/nearest-topics.ts'
import type { Concept, Correction } from './search/question.ts'
import { createSearcher, type Searcher } from './search/searcher.ts'
import { createSuggester, type Suggest } from './search/suggester.ts'

/** Everything that can be asked, in one edition of the corpus. */
export interface Library {
  readonly edition: string
  /** The shelves, by collection name. */
  readonly shelves: ReadonlyMap<string, Shelf>
}

/** One collection, indexed. */
export interface Shelf {
  readonly name: string
  readonly edition: string
  readonly articles: readonly Article[]
  /** Searches for a query, or opens the passage that `#anchor` names. */
  readonly ask: (query: string, request: Request) => Explanation
  /** What to offer while a query is being typed. */
  readonly suggest: Suggest
  /** The passages before and after one in its article. */
  readonly neighbours: (passage: Passage) => Neighbours
}

/** How much of what was found is wanted. */
export interface Request {
  /** Excerpts to a page. */
  readonly limit: number
  /** 1 for the best excerpts, 2 for the next. */
  readonly page: number
  /** The most characters of an excerpt. */
  readonly characters: number
}

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
  /** Topics worth asking about instead. */
  readonly suggestions: readonly Topic[]
  /** Whether there is another page. */
  readonly more: boolean
}

/** Indexes a corpus. */
export const createLibrary = ({ edition, collections }: Corpus): Library => ({
  edition,
  shelves: new Map(collections.map((collection) => [collection.name, createShelf(edition, collection)])),
})

function createShelf(edition: string, collection: Corpus['collections'][number]): Shelf {
  const { name, articles, passages } = collection
  const searcher = createSearcher(collection)
  const anchors = new Map(passages.map((passage) => [passage.anchor, passage]))
  const base = { collection: name, edition }
  return {
    name,
    edition,
    articles,
    suggest: createSuggester(collection, searcher),
    neighbours: (passage) => {
      const position = passage.article.passages.indexOf(passage)
      return { before: passage.article.passages[position - 1], after: passage.article.passages[position + 1] }
    },
    ask: (query, request) => {
      const passage = query.startsWith('#') ? anchors.get(query.slice(1).trim()) : undefined
      return passage === undefined ? explain(query, request, { base, searcher, collection }) : open(query, passage, { base, searcher })
    },
  }
}

interface Sources {
  readonly base: { readonly collection: string; readonly edition: string }
  readonly searcher: Searcher
}

function open(query: string, passage: Passage, { base, searcher }: Sources): Explanation {
  const reading = { concepts: [], analyze: searcher.analyze, mentions: searcher.mentions, characters: Number.POSITIVE_INFINITY }
  const nothing = { unknownTerms: [], knownTerms: [], apart: [], corrections: [], suggestions: [] }
  return { query, ...base, outcome: 'answered', excerpts: [excerptOf(passage, 0, reading)], ...nothing, more: false }
}

function explain(
  query: string,
  { limit, page, characters }: Request,
  { base, searcher, collection }: Sources & { collection: Corpus['collections'][number] },
): Explanation {
  const { outcome, hits, concepts, corrections, apart } = searcher.search(query)
  const reading = { concepts, analyze: searcher.analyze, mentions: searcher.mentions, characters }
  const excerpts = hits.slice((page - 1) * limit, page * limit).map(({ passage, score }) => excerptOf(passage, score, reading))
  return {
    query,
    ...base,
    outcome,
    excerpts,
    unknownTerms: surfaces(concepts.filter(({ terms, weight }) => terms.length === 0 && 0 < weight)),
    knownTerms: surfaces(concepts.filter(({ terms, weight }) => 0 < terms.length && 0 < weight)),
    apart: surfaces(apart),
    corrections,
    suggestions: outcome === 'answered' ? [] : nearestTopics(collection.topics, concepts, searcher),
    more: page * limit < hits.length,
  }
}

const surfaces = (concepts: readonly Concept[]): readonly string[] => concepts.map(({ surface }) => surface)
