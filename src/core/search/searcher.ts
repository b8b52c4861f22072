import type { Passage } from '../corpus/article.ts'
import type { Collection } from '../corpus/corpus.ts'
import { type Analyzer, createAnalyzer, type Token } from './analyzer.ts'
import { type Outcome, outcomeOf } from './confidence.ts'
import { coverageOf, isCovered } from './coverage.ts'
import { createPassageIndex, type Hit, type PassageIndex, topicTerm, type WeightedTerm } from './passage-index.ts'
import { type Concept, type Correction, type Lexicon, parseQuestion } from './question.ts'
import { sentencesOf } from './sentences.ts'
import { createSpelling } from './spelling.ts'
import { createTermsOf, type TermsOf } from './text-terms.ts'
import { createTopicFinder, type Mention, type TopicFinder } from './topic-finder.ts'

/** What a search found, before anything is cut to size. */
export interface Findings {
  readonly outcome: Outcome
  /** Best first; none when the outcome is `nothing-found`. */
  readonly hits: readonly Hit[]
  readonly concepts: readonly Concept[]
  readonly corrections: readonly Correction[]
  /** Known concepts that the best passage lacks. */
  readonly apart: readonly Concept[]
}

/** Searches one collection. The same query always finds the same. */
export interface Searcher {
  readonly search: (query: string) => Findings
  readonly analyze: Analyzer
  readonly mentions: (tokens: readonly Token[]) => readonly Mention[]
  /** In how many passages a topic is mentioned. */
  readonly popularity: (topic: string) => number
}

export function createSearcher({ passages, articles, topics }: Collection): Searcher {
  const analyze = createAnalyzer(articles[0]?.language ?? 'en')
  const finder = createTopicFinder(topics, analyze)
  const index = createPassageIndex(passages, analyze, finder)
  const lexicon = createLexicon(index, analyze, finder)
  const termsOf = createTermsOf(analyze, finder)
  return {
    analyze,
    mentions: finder.find,
    popularity: (topic) => index.vocabulary.frequency(topicTerm(topic)),
    search: (query) => {
      const { concepts, corrections } = parseQuestion(query, lexicon)
      const hits = rerank(index.search(concepts.flatMap(weighted)), concepts, termsOf)
      const judged = hits.slice(0, JUDGED).map(({ passage }) => termsOf(wordsOf(passage)))
      const outcome = outcomeOf(concepts, judged)
      const apart = concepts.filter((concept) => 0 < concept.terms.length && 0 < concept.weight && judged[0] !== undefined && !isCovered(concept, judged[0]))
      return { outcome, hits: outcome === 'nothing-found' ? [] : hits, concepts, corrections, apart }
    },
  }
}

// How many of the best are read again, sentence by sentence, and how many decide the outcome.
const RERANKED = 50
const JUDGED = 10
const SENTENCE_BONUS = 0.3

const wordsOf = ({ heading, text }: Passage): string => `${heading}\n${text}`

/** Lifts passages of which one sentence alone covers much of the question. */
function rerank(hits: readonly Hit[], concepts: readonly Concept[], termsOf: TermsOf): readonly Hit[] {
  const best = (text: string): number => Math.max(0, ...sentencesOf(text).map((sentence) => coverageOf(concepts, termsOf(sentence.text))))
  const lifted = hits
    .slice(0, RERANKED)
    .map(({ passage, score }) => ({ passage, score: score * (1 + SENTENCE_BONUS * best(passage.text)) }))
  return [...lifted.sort((a, b) => b.score - a.score), ...hits.slice(RERANKED)]
}

/** A topic's own term counts in full, the words of its name for less: they are in the text as well. */
const weighted = ({ terms, topic, weight }: Concept): WeightedTerm[] =>
  terms.map((term) => ({ term, weight: weight === 0 ? FRAMING_WORD : topic === undefined || term === topicTerm(topic.id) ? 1 : NAME_WORD }))

const NAME_WORD = 0.7
const FRAMING_WORD = 0.3

function createLexicon({ vocabulary: { words, frequency, isName }, size }: PassageIndex, analyze: Analyzer, finder: TopicFinder): Lexicon {
  const names = new Set(finder.words.filter(({ stop }) => !stop).map(({ word }) => word))
  const counts = new Map(words)
  for (const word of names) counts.set(word, counts.get(word) ?? 0)
  return { analyze, mentions: finder.find, frequency, isName, correct: createSpelling({ counts, names }), size }
}
