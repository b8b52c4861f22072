import type { Passage } from '../corpus/article.ts'
import type { Topic } from '../corpus/topic.ts'
import { type Analyzer, createAnalyzer, type Token } from './analyzer.ts'
import { type Outcome, outcomeOf } from './confidence.ts'
import { type Language, languageOf } from './languages.ts'
import { createPassageIndex, type PassageIndex, topicTerm } from './passage-index.ts'
import { type Concept, type Lexicon, parseQuestion, type Question } from './question.ts'
import { createRead, type Reading } from './reading.ts'
import type { Scored, WeightedTerm } from './scorer.ts'
import { createSpelling } from './spelling.ts'
import { createTopicFinder, type Mention, type TopicFinder } from './topic-finder.ts'
import { createVariants, type Variants } from './variants.ts'

/** A passage and how well it matches; scores compare within one query only. */
export interface Hit {
  readonly passage: Passage
  readonly score: number
  readonly reading: Reading
  /** What it was found for. */
  readonly concepts: readonly Concept[]
}

/** What one engine found. */
export interface Found extends Question {
  readonly outcome: Outcome
  /** Best first. */
  readonly hits: readonly Hit[]
}

/** Searches passages of one language. The same query always finds the same. */
export interface Engine {
  readonly language: string
  readonly search: (query: string) => Found
  readonly analyze: Analyzer
  readonly mentions: (tokens: readonly Token[]) => readonly Mention[]
  /** In how many passages a topic is mentioned. */
  readonly popularity: (topic: string) => number
  /** The share of a query's words that this language has, 0 to 1. */
  readonly fluency: (query: string) => number
}

/** What an engine is made of. */
export interface Shelved {
  readonly language: string
  readonly passages: readonly Passage[]
  readonly topics: readonly Topic[]
}

export function createEngine({ language, passages, topics }: Shelved): Engine {
  const analyze = createAnalyzer(language)
  const finder = createTopicFinder(topics, analyze)
  const index = createPassageIndex(passages, analyze, finder)
  const lexicon = createLexicon(index, analyze, finder, languageOf(language))
  return {
    language,
    analyze,
    mentions: finder.find,
    popularity: (topic) => index.vocabulary.frequency(topicTerm(topic)),
    fluency: (query) => {
      const tokens = analyze(query)
      const known = tokens.filter(({ term, stop }) => stop || 0 < index.vocabulary.frequency(term))
      return known.length / Math.max(tokens.length, 1)
    },
    search: (query) => {
      const question = parseQuestion(query, lexicon)
      const scored = index.score(question.concepts.flatMap(weighted), FOUND)
      const read = createRead(question.concepts, index.vocabulary)
      const ranked = rerank(scored, (passage) => read(index.sequences.of(passage)))
      const hits = ranked.flatMap(({ passage: place, score, reading }) => {
        const passage = passages[place]
        return passage === undefined ? [] : [{ passage, score, reading, concepts: question.concepts }]
      })
      const outcome = outcomeOf(
        question.concepts,
        hits.slice(0, JUDGED).map(({ reading }) => reading),
      )
      return { ...question, outcome, hits }
    },
  }
}

// How many are found at most, how many of them are read again, and how many of the best decide the outcome.
const FOUND = 100
const JUDGED = 10
const SENTENCE_BONUS = 0.3
const ADJACENT_BONUS = 0.7

/** Lifts passages of which one sentence alone covers much of the question, and in which its words stand side by side. */
function rerank(scored: readonly Scored[], read: (passage: number) => Reading) {
  return scored
    .map(({ passage, score }) => {
      const reading = read(passage)
      return { passage, reading, score: score * (1 + SENTENCE_BONUS * reading.sentence + ADJACENT_BONUS * reading.adjacent) }
    })
    .sort((a, b) => b.score - a.score || a.passage - b.passage)
}

const weighted = ({ terms, hints, weight }: Concept): WeightedTerm[] => {
  const worth = weight === 0 ? FRAMING_WORD : 1
  return [...terms.map((term) => ({ term, weight: worth })), ...hints.map((hint) => ({ term: hint.term, weight: worth * hint.weight }))]
}

const FRAMING_WORD = 0.3

function createLexicon(
  { vocabulary, size }: PassageIndex,
  analyze: Analyzer,
  finder: TopicFinder,
  { inflected, names: capitals }: Language,
): Lexicon {
  const names = new Set(finder.words.filter(({ stop }) => !stop).map(({ word }) => word))
  const counts = new Map(vocabulary.words)
  for (const word of names) counts.set(word, counts.get(word) ?? 0)
  return {
    analyze,
    mentions: finder.find,
    frequency: vocabulary.frequency,
    isName: vocabulary.isName,
    looksLikeName: (surface) => capitals.test(surface),
    correct: createSpelling({ counts, names }),
    variants: inflected ? weighed(createVariants(vocabulary.terms())) : () => [],
    size,
  }
}

const VARIANT = 0.3
const weighed =
  (variants: Variants): Variants =>
  (term) =>
    variants(term).map((it) => ({ term: it.term, weight: it.weight * VARIANT }))
