import type { Topic } from '../corpus/topic.ts'
import type { Token } from './analyzer.ts'
import { isLight } from './light-words.ts'
import type { Relatives } from './relatives.ts'
import { inverseFrequency, type WeightedTerm } from './scorer.ts'
import { isTitle } from './titles.ts'
import { topicTerm } from './topic-term.ts'
import { isInitials, termsFor } from './unwritten.ts'

/** What the words of a query are looked up in. */
export interface Lexicon {
  readonly analyze: (text: string) => readonly Token[]
  readonly mentions: (tokens: readonly Token[]) => readonly { readonly topic: Topic; readonly from: number; readonly to: number }[]
  readonly frequency: (term: string) => number
  /** Whether a term is a name: the passages write it with a capital in the middle of sentences. */
  readonly isName: (term: string) => boolean
  /** Whether a word that is not known can only be a name or a number, as it is written. */
  readonly looksLikeName: (surface: string) => boolean
  /** The known name that is spelt so in another script. */
  readonly transliterate: (word: string) => string | undefined
  /** The known word that an unknown one was meant to be. */
  readonly correct: (word: string) => string | undefined
  /** Known terms that have to do with a word. */
  readonly relatives: Relatives
  /** Whether a word's other forms are known to be such: a word that is not met is not said then. */
  readonly knowsForms: boolean
  /** How many passages there are. */
  readonly size: number
}

/** One thing a query asks about: a word, or the words that name a topic. */
export interface Concept {
  /** As typed. */
  readonly surface: string
  /** As read: folded, and corrected if it was misspelt. */
  readonly word: string
  /** A passage with any of these speaks of it; none does when the list is empty. */
  readonly terms: readonly string[]
  /** Terms that are so much like one of these that they are probably forms of the same word. */
  readonly kin: readonly string[]
  /** What a passage on it may hold besides: the words of a topic's name, parts of a word, words that are spelt or used much alike. */
  readonly hints: readonly WeightedTerm[]
  readonly topic: Topic | undefined
  /** `known`: somebody or something with a name that the passages know; `unknown`: a name or number that they do not. */
  readonly name: 'known' | 'unknown' | 'none'
  /** Which of the query's questions it belongs to, from 0. */
  readonly clause: number
  /** How much it says of what is asked: {@link LIGHTEST} and up, the rarer the more; 0 for a word that only frames the question. */
  readonly weight: number
}

/** Where in a query some words stand, and what they name. */
export interface Place {
  readonly topic: Topic | undefined
  readonly clause: number
  /** Whether it is the measure that is asked for, as in "how old". */
  readonly measured: boolean
}

/** What a word means here, or the words that name a topic. */
export function conceptOf(group: readonly Token[], { topic, clause, measured }: Place, lexicon: Lexicon): Concept {
  const { frequency, isName, looksLikeName, relatives, size } = lexicon
  const [surface = '', word = ''] = [group.map((token) => token.surface).join(' '), group.map((token) => token.word).join(' ')]
  const words = group.flatMap((token) => (topic === undefined ? termsFor(token) : token.term)).filter((term) => 0 < frequency(term))
  const mentioned = topic === undefined ? 0 : frequency(topicTerm(topic.id))
  const related = topic === undefined ? group.flatMap(relatives) : []
  const kin = related.flatMap(({ term, isForm }) => (isForm ? [term] : []))
  const exact = topic !== undefined && 0 < mentioned ? [topicTerm(topic.id)] : words
  const terms = exact.length === 0 ? kin : exact
  const hints = [
    ...(exact === words ? [] : words.map((term) => ({ term, weight: NAME_WORD }))),
    ...group.flatMap(({ parts }) => parts.map((term) => ({ term, weight: 1 }))),
    ...related.filter((relative) => 0 < relative.weight),
  ]
  const named = 0 < mentioned || (!isTitle(word) && words.some((term) => isName(term) || isInitials(term)))
  const foreign = terms.length === 0 && group.some(({ surface: typed, start }) => (0 < start || DIGIT.test(typed)) && looksLikeName(typed))
  const light = topic === undefined && !measured && group.every(({ word }) => isLight(word))
  const known = FLOOR + rarity(mentioned || Math.max(0, ...(words.length === 0 ? kin : words).map(frequency)), size)
  const weight = light ? LIGHTEST : terms.length === 0 ? known * UNKNOWN : known
  return { surface, word, terms, kin, hints, topic, name: named ? 'known' : foreign ? 'unknown' : 'none', clause, weight }
}

const NAME_WORD = 0.7
// A capital at the beginning of a question says nothing.
const DIGIT = /^\p{N}/u

/** How much more a word counts that stands nowhere than one that stands in one passage. */
const UNKNOWN = 1.3

/** What a word counts for that says how something is asked, and what even the most common other word does. */
export const LIGHTEST = 0.15
export const FLOOR = 0.25

/** Inverse document frequency, scaled so that a word of one passage (or none) has 1. */
const rarity = (frequency: number, size: number): number => inverseFrequency(Math.max(frequency, 1), size) / inverseFrequency(1, size)
