import type { Passage } from '../corpus/article.ts'
import type { Topic } from '../corpus/topic.ts'
import type { Steps } from '../steps.ts'
import { type Analyzer, createAnalyzer, type Token } from './analyzer.ts'
import { type Measure, measures } from './asked.ts'
import { buildIndex, type Indexed } from './build-index.ts'
import { type Outcome, outcomeOf } from './confidence.ts'
import { createLexicon } from './create-lexicon.ts'
import { createKinship, type Kinship } from './kinship.ts'
import { languageOf } from './languages.ts'
import type { KeptIndex } from './merge-index.ts'
import { openIndex } from './passage-index.ts'
import { parseQuestion, type Question } from './question.ts'
import { rankPassages } from './rank-passages.ts'
import type { Reading } from './reading.ts'
import { createTopicFinder, type Mention } from './topic-finder.ts'
import { topicTerm } from './topic-term.ts'

/** A passage and how well it matches; scores compare within one query only. */
export interface Hit {
  readonly passage: Passage
  readonly score: number
  readonly reading: Reading
  /** What it was found for. */
  readonly concepts: Question['concepts']
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
  readonly kinship: Kinship
}

/** What an engine searches. */
export interface Shelved {
  /** Primary subtag of a BCP 47 tag. */
  readonly language: string
  readonly passages: readonly Passage[]
  readonly topics: readonly Topic[]
}

/** Indexes passages, in steps; what was indexed before, of the same language and topics, is not read again. */
export const buildEngineParts = ({ language, passages, topics }: Shelved, before?: Indexed): Steps<KeptIndex> => {
  const analyze = createAnalyzer(language)
  return buildIndex(passages, { analyze, topics: createTopicFinder(topics, analyze) }, before)
}

/** Opens an engine on its index, in steps. */
export function* openEngine({ language, passages, topics }: Shelved, { parts, postings }: KeptIndex): Steps<Engine> {
  const analyze = createAnalyzer(language)
  const finder = createTopicFinder(topics, analyze)
  const index = yield* openIndex(parts, postings)
  const dictionary = languageOf(language).openDictionary?.()
  const lexicon = yield* createLexicon(index, { language, analyze, finder, dictionary })
  const { frequency } = index.vocabulary
  return {
    language,
    analyze,
    mentions: finder.find,
    popularity: (topic) => frequency(topicTerm(topic)),
    fluency: (query) => {
      const tokens = analyze(query)
      return tokens.filter(({ term, stop }) => stop || 0 < frequency(term)).length / Math.max(tokens.length, 1)
    },
    kinship: createKinship(analyze, dictionary),
    search: (query) => {
      const question = parseQuestion(query, lexicon)
      const hits = rankPassages(question.concepts, index).flatMap(({ place, ...ranked }) => {
        const passage = passages[place]
        return passage === undefined ? [] : [{ passage, concepts: question.concepts, ...ranked }]
      })
      const evidence = hits
        .slice(0, JUDGED)
        .map(({ reading, passage }) => ({ reading, measures: (measure: Measure) => measures(passage.text, measure) }))
      return { ...question, hits, outcome: outcomeOf({ ...question, ...lexicon }, evidence) }
    },
  }
}

/** How many of the best passages decide the outcome. */
const JUDGED = 10
