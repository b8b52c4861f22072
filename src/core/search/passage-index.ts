import MiniSearch from 'minisearch'
import type { Passage } from '../corpus/article.ts'
import type { Analyzer, Token } from './analyzer.ts'
import type { TopicFinder } from './topic-finder.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

/** A term to look for and how much a match is worth. */
export interface WeightedTerm {
  readonly term: string
  readonly weight: number
}

/** A passage and how well it matches; scores compare within one query only. */
export interface Hit {
  readonly passage: Passage
  readonly score: number
}

/** The passages of a collection by the terms they hold. */
export interface PassageIndex {
  readonly size: number
  readonly vocabulary: Vocabulary
  readonly search: (terms: readonly WeightedTerm[]) => readonly Hit[]
}

/** What stands for a topic in the index: one term for all its names. No word can be equal to it. */
export const topicTerm = (id: string): string => `#${id}`

export function createPassageIndex(passages: readonly Passage[], analyze: Analyzer, topics: TopicFinder): PassageIndex {
  const vocabulary = createVocabulary()
  const index = new MiniSearch<Entry>({ fields: FIELDS, tokenize: (terms) => terms.split(' '), processTerm: (term) => term })
  for (const [id, { heading, text }] of passages.entries()) {
    const [headings, words] = [analyze(heading), analyze(text)]
    const entry = { heading: termsOf(headings), text: termsOf(words), topics: [headings, words].flatMap((tokens) => mentionsIn(tokens, topics)) }
    index.add({ id, heading: entry.heading.join(' '), text: entry.text.join(' '), topics: entry.topics.join(' ') })
    vocabulary.add([...entry.heading, ...entry.text, ...entry.topics], text, words)
  }
  return {
    size: passages.length,
    vocabulary,
    search: (terms) => searchIndex(index, terms).flatMap(({ id, score }) => (passages[id] === undefined ? [] : [{ passage: passages[id], score }])),
  }
}

interface Entry {
  readonly id: number
  readonly heading: string
  readonly text: string
  readonly topics: string
}

const termsOf = (tokens: readonly Token[]): readonly string[] => tokens.filter(({ stop }) => !stop).map(({ term }) => term)

const mentionsIn = (tokens: readonly Token[], topics: TopicFinder): readonly string[] => topics.find(tokens).map(({ topic }) => topicTerm(topic.id))

const FIELDS = ['heading', 'text', 'topics']
const BOOST = { heading: 0.6, text: 1, topics: 0.5 }

// Tuned on public collections: no bonus for any match (d), and little normalisation by length (b), as passages are of like length.
const BM25 = { k: 1.2, b: 0.6, d: 0 }

function searchIndex(index: MiniSearch<Entry>, terms: readonly WeightedTerm[]): { id: number; score: number }[] {
  const weights = new Map(terms.map(({ term, weight }) => [term, weight]))
  const results = index.search('', {
    tokenize: () => [...weights.keys()],
    processTerm: (term) => term,
    boostTerm: (term) => weights.get(term) ?? 0,
    boost: BOOST,
    bm25: BM25,
  })
  // MiniSearch multiplies a score by the number of query terms that matched, which drowns the rare word of a long question.
  return results
    .map(({ id, score, queryTerms }) => ({ id: Number(id), score: score / Math.max(queryTerms.length, 1) }))
    .sort((a, b) => b.score - a.score || a.id - b.id)
}
