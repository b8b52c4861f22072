import type { Passage } from '../corpus/article.ts'
import type { Analyzer, Token } from './analyzer.ts'
import { Postings } from './postings.ts'
import { createScorer, type Scorer } from './scorer.ts'
import { sentencesOf } from './sentences.ts'
import { createSequences, SENTENCE_END, type Sequences } from './sequences.ts'
import type { TopicFinder } from './topic-finder.ts'
import { createVocabulary, type GrowingVocabulary, type Vocabulary } from './vocabulary.ts'

/** Passages of one language, by the terms they hold. A passage is known by its place among them. */
export interface PassageIndex {
  readonly size: number
  readonly vocabulary: Vocabulary
  readonly sequences: Sequences
  readonly score: Scorer
}

/** What stands for a topic in the index: one term for all its names. No word can be equal to it. */
export const topicTerm = (id: string): string => `#${id}`

export function createPassageIndex(passages: readonly Passage[], analyze: Analyzer, topics: TopicFinder): PassageIndex {
  const vocabulary = createVocabulary()
  const sequences = createSequences()
  const postings = new Postings()
  for (const [id, passage] of passages.entries()) {
    const [text, heading, also] = [passage.text, headingOf(passage), alsoOf(passage)].map((part) => read(part, analyze, topics))
    if (text === undefined || heading === undefined || also === undefined) continue
    const all = [text, heading, also]
    postings.add({
      id,
      fields: {
        text: termsOf(text),
        heading: termsOf(heading),
        also: termsOf(also),
        topics: all.flatMap(({ mentions }) => mentions.map(({ term }) => term)),
        parts: all.flatMap(({ tokens }) => tokens.flatMap(({ parts }) => parts)),
      },
    })
    vocabulary.read(passage.text, text.tokens)
    const sequence = all.flatMap((part) => sequenceOf(part, vocabulary))
    vocabulary.count(new Set(sequence.filter((term) => term !== SENTENCE_END).map(Math.abs)))
    sequences.add(sequence)
  }
  return { size: passages.length, vocabulary, sequences, score: createScorer(postings, passages.length) }
}

/** The article's title is on every passage, so as a heading it tells none from another. */
const headingOf = ({ heading, article }: Passage): string => (heading === article.title ? '' : heading)

/** Each group of other words is one sentence: words of one group belong together. */
const alsoOf = ({ also = '' }: Passage): string => also.replace(/;/g, '.\n')

/** A text taken apart. */
interface Part {
  readonly text: string
  readonly tokens: readonly Token[]
  /** The topics named, each at the token where its name begins. */
  readonly mentions: readonly { readonly term: string; readonly from: number }[]
}

function read(text: string, analyze: Analyzer, topics: TopicFinder): Part {
  const tokens = analyze(text)
  return { text, tokens, mentions: topics.findEvery(tokens).map(({ topic, from }) => ({ term: topicTerm(topic.id), from })) }
}

const termsOf = ({ tokens }: Part): readonly string[] => tokens.flatMap(({ term, stop }) => (stop ? [] : [term]))

function sequenceOf({ text, tokens, mentions }: Part, vocabulary: GrowingVocabulary): readonly number[] {
  const ends = sentencesOf(text).map(({ end }) => end)
  const sequence: number[] = []
  let sentence = 0
  let mention = 0
  for (const [position, { term, start, stop }] of tokens.entries()) {
    for (; (ends[sentence] ?? text.length) <= start; sentence++) sequence.push(SENTENCE_END)
    for (; mentions[mention]?.from === position; mention++) sequence.push(-vocabulary.number(mentions[mention]?.term ?? ''))
    if (!stop) sequence.push(vocabulary.number(term))
  }
  return sequence.length === 0 ? [] : [...sequence, SENTENCE_END]
}
