import type { Topic } from '../corpus/topic.ts'
import type { Token } from './analyzer.ts'
import { clausesOf } from './clauses.ts'
import { isFraming } from './framing.ts'
import { isLight } from './light-words.ts'
import { inverseFrequency, type WeightedTerm } from './scorer.ts'
import { topicTerm } from './topic-term.ts'
import type { Variants } from './variants.ts'

/** What the words of a query are looked up in. */
export interface Lexicon {
  readonly analyze: (text: string) => readonly Token[]
  readonly mentions: (tokens: readonly Token[]) => readonly { readonly topic: Topic; readonly from: number; readonly to: number }[]
  readonly frequency: (term: string) => number
  /** Whether a term is a name: the passages write it with a capital in the middle of sentences. */
  readonly isName: (term: string) => boolean
  /** Whether a word that is not known can only be a name or a number, as it is written. */
  readonly looksLikeName: (surface: string) => boolean
  /** The known word that an unknown one was meant to be. */
  readonly correct: (word: string) => string | undefined
  /** Known terms that are spelt much like one. */
  readonly variants: Variants
  /** How many passages there are. */
  readonly size: number
}

/** One thing a query asks about: a word, or the words that name a topic. */
export interface Concept {
  /** As typed. */
  readonly surface: string
  /** A passage with any of these speaks of it; none does when the list is empty. */
  readonly terms: readonly string[]
  /** Terms that are spelt so much like one of these that they are probably forms of the same word. */
  readonly kin: readonly string[]
  /** What a passage on it may hold besides: the words of a topic's name, parts of a word, words spelt much alike. */
  readonly hints: readonly WeightedTerm[]
  readonly topic: Topic | undefined
  /** `known`: somebody or something with a name that the passages know; `unknown`: a name or number that they do not. */
  readonly name: 'known' | 'unknown' | 'none'
  /** Which of the query's questions it belongs to, from 0. */
  readonly clause: number
  /** How much it says of what is asked: {@link LIGHTEST} and up, the rarer the more; 0 for a word that only frames the question. */
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
  const clauses = clausesOf(query).map((clause, number) => parseClause(clause, number, lexicon))
  const byKey = new Map<string, Concept>()
  for (const concept of clauses.flatMap(({ concepts }) => concepts)) {
    const key = concept.topic?.id ?? concept.terms[0] ?? concept.surface.toLowerCase()
    if (!byKey.has(key)) byKey.set(key, concept)
  }
  return { concepts: unframed([...byKey.values()]), corrections: clauses.flatMap(({ corrections }) => corrections) }
}

function parseClause(clause: string, number: number, lexicon: Lexicon): Question {
  const all = lexicon.analyze(clause)
  const informative = all.filter((token) => !token.stop)
  const [only] = informative
  // "What time is it?" asks nothing that a passage with the word "time" could answer.
  if (only !== undefined && informative.length === 1 && 1 < all.length && isLight(only.word)) return { concepts: [], corrections: [] }
  const { tokens, corrections } = spell(informative, lexicon)
  const measured = measuredIn(all)
  const mentions = new Map(lexicon.mentions(tokens).map((mention) => [mention.from, mention]))
  const concepts: Concept[] = []
  for (let position = 0; position < tokens.length; position++) {
    const mention = mentions.get(position)
    const group = tokens.slice(position, mention?.to ?? position + 1)
    concepts.push(
      conceptOf(group, { topic: mention?.topic, clause: number, measured: measured.has(tokens[position]?.start ?? -1) }, lexicon),
    )
    position += group.length - 1
  }
  return { concepts, corrections }
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
    return { ...token, word: read.word, term: read.term, parts: read.parts }
  })
  return { tokens: spelt, corrections }
}

interface Place {
  readonly topic: Topic | undefined
  readonly clause: number
  /** Whether it is the measure that is asked for, as in "how old". */
  readonly measured: boolean
}

/** Where the words stand that follow "how": "old" in "how old" is what is asked, whatever it says elsewhere. */
const measuredIn = (tokens: readonly Token[]): ReadonlySet<number> =>
  new Set(tokens.flatMap(({ start }, position) => (tokens[position - 1]?.word === 'how' ? [start] : [])))

function conceptOf(group: readonly Token[], { topic, clause, measured }: Place, lexicon: Lexicon): Concept {
  const { frequency, isName, looksLikeName, size, variants } = lexicon
  const surface = group.map((token) => token.surface).join(' ')
  const words = group.map(({ term }) => term).filter((term) => 0 < frequency(term))
  const mentioned = topic === undefined ? 0 : frequency(topicTerm(topic.id))
  const related = topic === undefined ? group.flatMap(({ term }) => variants(term)) : []
  const kin = related.flatMap(({ term, likeness }) => (KIN <= likeness ? [term] : []))
  const exact = topic !== undefined && 0 < mentioned ? [topicTerm(topic.id)] : words
  const terms = exact.length === 0 ? kin : exact
  const hints = [
    ...(exact === words ? [] : words.map((term) => ({ term, weight: NAME_WORD }))),
    ...group.flatMap(({ parts }) => parts.map((term) => ({ term, weight: 1 }))),
    ...related.map(({ term, likeness }) => ({ term, weight: likeness * VARIANT })),
  ]
  const named = 0 < mentioned || words.some(isName)
  const foreign = terms.length === 0 && group.some(({ surface: typed, start }) => (0 < start || DIGIT.test(typed)) && looksLikeName(typed))
  const light = topic === undefined && !measured && group.every(({ word }) => isLight(word))
  const known = FLOOR + rarity(mentioned || Math.max(0, ...(words.length === 0 ? kin : words).map(frequency)), size)
  const weight = light ? LIGHTEST : terms.length === 0 ? known * UNKNOWN : known
  return { surface, terms, kin, hints, topic, name: named ? 'known' : foreign ? 'unknown' : 'none', clause, weight }
}

const NAME_WORD = 0.7
/** What a match with a term that is spelt the same would be worth. */
const VARIANT = 0.3
/** How alike terms are that count as one. */
const KIN = 0.66
// A capital at the beginning of a question says nothing.
const DIGIT = /^\p{N}/u

/** How much more a word counts that stands nowhere than one that stands in one passage. */
const UNKNOWN = 1.3

/** What a word counts for that says how something is asked, and what even the most common other word does. */
export const LIGHTEST = 0.15
export const FLOOR = 0.25

/** Inverse document frequency, scaled so that a word of one passage (or none) has 1. */
const rarity = (frequency: number, size: number): number => inverseFrequency(Math.max(frequency, 1), size) / inverseFrequency(1, size)
