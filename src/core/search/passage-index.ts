import MiniSearch from 'minisearch'
import type { Passage } from '../corpus/article.ts'
import type { Analyzer, Token } from './analyzer.ts'
import type { TopicFinder } from './topic-finder.ts'

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
  readonly search: (terms: readonly WeightedTerm[]) => readonly Hit[]
  /** In how many passages a term stands. */
  readonly frequency: (term: string) => number
  /** How often each folded word that is not a stop word occurs. */
  readonly words: ReadonlyMap<string, number>
}

/** What stands for a topic in the index: one term for all its names. No word can be equal to it. */
export const topicTerm = (id: string): string => `#${id}`

export function createPassageIndex(passages: readonly Passage[], analyze: Analyzer, topics: TopicFinder): PassageIndex {
  const frequencies = new Map<string, number>()
  const words = new Map<string, number>()
  const index = new MiniSearch<Entry>({
    fields: ['heading', 'text', 'topics'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  })
  for (const [id, passage] of passages.entries()) {
    const [heading, text] = [analyze(passage.heading), analyze(passage.text)].map((tokens) => tokens.filter((token) => !token.stop))
    const entry = {
      id,
      heading: termsOf(heading),
      text: termsOf(text),
      topics: mentionsOf(topics, [analyze(passage.heading), analyze(passage.text)]),
    }
    index.add(entry)
    for (const term of new Set([entry.heading, entry.text, entry.topics].join(' ').split(' ')))
      frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
    for (const { word } of [...(heading ?? []), ...(text ?? [])]) words.set(word, (words.get(word) ?? 0) + 1)
  }
  return {
    size: passages.length,
    words,
    frequency: (term) => frequencies.get(term) ?? 0,
    search: (terms) =>
      searchIndex(index, terms).flatMap(({ id, score }) => (passages[id] === undefined ? [] : [{ passage: passages[id], score }])),
  }
}

interface Entry {
  readonly id: number
  readonly heading: string
  readonly text: string
  readonly topics: string
}

const termsOf = (tokens: readonly Token[] = []): string => tokens.map(({ term }) => term).join(' ')

const mentionsOf = (topics: TopicFinder, texts: readonly (readonly Token[])[]): string =>
  texts
    .flatMap((tokens) => topics.find(tokens))
    .map(({ topic }) => topicTerm(topic.id))
    .join(' ')

// Tuned on public collections: no length-independent bonus (d), and little normalisation, as passages are of like length.
const BM25 = { k: 1.2, b: 0.6, d: 0 }
const BOOST = { heading: 0.6, text: 1, topics: 0.5 }

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
    .map(({ id, score, queryTerms }) => ({ id: id as number, score: score / Math.max(queryTerms.length, 1) }))
    .sort((a, b) => b.score - a.score || a.id - b.id)
}
