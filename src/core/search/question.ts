import type { Topic } from '../corpus/topic.ts'
import type { Token } from './analyzer.ts'
import { isFraming } from './framing.ts'
import { topicTerm } from './passage-index.ts'

/** What the words of a query are looked up in. */
export interface Lexicon {
  readonly analyze: (text: string) => readonly Token[]
  readonly mentions: (tokens: readonly Token[]) => readonly { readonly topic: Topic; readonly from: number; readonly to: number }[]
  readonly frequency: (term: string) => number
  /** Whether a term is a name: the passages write it with a capital in the middle of sentences. */
  readonly isName: (term: string) => boolean
  /** The known word that an unknown one was meant to be. */
  readonly correct: (word: string) => string | undefined
  /** How many passages there are. */
  readonly size: number
}

/** One thing a query asks about: a word, or the words that name a topic. */
export interface Concept {
  /** As typed. */
  readonly surface: string
  /** Any of these in a passage is a match; none is known when the list is empty. */
  readonly terms: readonly string[]
  readonly topic: Topic | undefined
  /** Whether it is somebody or something with a name that the passages know. */
  readonly named: boolean
  /** How much it says of what is asked, between {@link FLOOR} and FLOOR + 1: the rarer the more; 0 for a word that only frames the question. */
  readonly weight: number
}

/** A query taken apart. */
export interface Question {
  readonly concepts: readonly Concept[]
  /** Words read as another, `hezbolah` as `hezbollah`. */
  readonly corrections: readonly Correction[]
}

export interface Correction {
  readonly typed: string
  readonly read: string
}

/** Takes a query apart into concepts, each known by its terms; repeated ones count once. */
export function parseQuestion(query: string, lexicon: Lexicon): Question {
  const { tokens, corrections } = spell(lexicon.analyze(query).filter((token) => !token.stop), lexicon)
  const mentions = lexicon.mentions(tokens)
  const concepts: Concept[] = []
  for (let position = 0; position < tokens.length; position++) {
    const mention = mentions.find(({ from }) => from === position)
    const group = tokens.slice(position, mention?.to ?? position + 1)
    concepts.push(conceptOf(group, mention?.topic, lexicon))
    position += group.length - 1
  }
  const byKey = new Map(concepts.map((concept) => [concept.topic?.id ?? concept.terms[0] ?? concept.surface.toLowerCase(), concept]))
  return { concepts: unframed([...byKey.values()]), corrections }
}

/** Words such as "explain" do not count, unless there is nothing else. */
function unframed(concepts: readonly Concept[]): readonly Concept[] {
  const frames = ({ surface, topic }: Concept): boolean => topic === undefined && isFraming(surface.toLowerCase())
  return concepts.every(frames) ? concepts : concepts.map((concept) => (frames(concept) ? { ...concept, weight: 0 } : concept))
}

function spell(tokens: readonly Token[], lexicon: Lexicon): { tokens: readonly Token[]; corrections: readonly Correction[] } {
  const named = new Set(lexicon.mentions(tokens).flatMap(({ from, to }) => tokens.slice(from, to)))
  const corrections: Correction[] = []
  const spelt = tokens.map((token): Token => {
    if (named.has(token) || 0 < lexicon.frequency(token.term)) return token
    const word = lexicon.correct(token.word)
    const read = word === undefined ? undefined : lexicon.analyze(word)[0]
    if (read === undefined) return token
    corrections.push({ typed: token.surface, read: read.surface })
    return { ...token, word: read.word, term: read.term }
  })
  return { tokens: spelt, corrections }
}

function conceptOf(group: readonly Token[], topic: Topic | undefined, lexicon: Lexicon): Concept {
  const words = group.map(({ term }) => term)
  const terms = [...(topic === undefined ? [] : [topicTerm(topic.id)]), ...words].filter((term) => 0 < lexicon.frequency(term))
  const surface = group.map((token) => token.surface).join(' ')
  // A topic is as rare as its name; the words of an unknown one are as rare as can be.
  const frequency =
    topic !== undefined && 0 < lexicon.frequency(topicTerm(topic.id))
      ? lexicon.frequency(topicTerm(topic.id))
      : Math.max(0, ...words.map(lexicon.frequency))
  const named = 0 < terms.length && (topic !== undefined || words.some(lexicon.isName))
  return { surface, terms, topic, named, weight: FLOOR + rarity(frequency, lexicon.size) }
}

/** What even the most common word counts for. */
export const FLOOR = 0.25

/** Inverse document frequency as in BM25, scaled so that a word of one passage (or none) has 1. */
const rarity = (frequency: number, size: number): number => inverseFrequency(Math.max(frequency, 1), size) / inverseFrequency(1, size)

const inverseFrequency = (frequency: number, size: number): number => Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5))
