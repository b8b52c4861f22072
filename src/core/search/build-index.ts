import type { Passage } from '../corpus/article.ts'
import type { Steps } from '../steps.ts'
import type { Analyzer, Token } from './analyzer.ts'
import { createGrowingVocabulary, type GrowingVocabulary } from './growing-vocabulary.ts'
import type { IndexParts } from './passage-index.ts'
import { FIELDS, type Field, Postings } from './postings.ts'
import { sentencesOf } from './sentences.ts'
import { createGrowingSequences, SENTENCE_END } from './sequences.ts'
import type { TopicFinder } from './topic-finder.ts'
import { topicTerm } from './topic-term.ts'
import { unwrittenIn } from './unwritten.ts'

/** How texts are read. */
export interface Readers {
  readonly analyze: Analyzer
  readonly topics: TopicFinder
}

/** Indexes passages, a step after each. */
export function* buildIndex(passages: readonly Passage[], readers: Readers): Steps<{ parts: IndexParts; postings: Postings }> {
  const vocabulary = createGrowingVocabulary()
  const sequences = createGrowingSequences()
  const postings = new Postings()
  const lengths = FIELDS.map(() => new Uint32Array(passages.length))
  for (const [id, passage] of passages.entries()) {
    const read = {
      text: readPart(passage.text, readers),
      heading: readPart(headingOf(passage), readers),
      also: readPart(alsoOf(passage), readers),
    }
    const fields = fieldsOf(read)
    postings.add({ id, fields })
    for (const [place, field] of FIELDS.entries()) lengths[place]?.fill(fields[field].length, id, id + 1)
    vocabulary.read(passage.text, read.text.tokens)
    const sequence = [read.text, read.heading, read.also].flatMap((part) => numbersOf(part, vocabulary))
    vocabulary.count(new Set(sequence.filter((term) => term !== SENTENCE_END).map(Math.abs)))
    sequences.add(sequence)
    yield
  }
  const byField = Object.fromEntries(FIELDS.map((field, place) => [field, lengths[place] ?? new Uint32Array()])) as Record<
    Field,
    Uint32Array
  >
  return { parts: { size: passages.length, vocabulary: vocabulary.parts(), sequences: sequences.parts(), lengths: byField }, postings }
}

/** A title that stands for many passages tells none from another; over a few it is as good as a heading. */
const headingOf = ({ heading, article }: Passage): string => (heading === article.title && FEW < article.passages.length ? '' : heading)

const FEW = 3

/** Each group of other words is one sentence: words of one group belong together. */
const alsoOf = ({ also = '' }: Passage): string => also.replace(/;/g, '.\n')

/** A text taken apart. */
interface Part {
  readonly text: string
  readonly tokens: readonly Token[]
  /** The topics named and what is held unwritten, each at the token where it begins. */
  readonly mentions: readonly { readonly term: string; readonly from: number }[]
}

function readPart(text: string, { analyze, topics }: Readers): Part {
  const tokens = analyze(text)
  const named = topics.findEvery(tokens).map(({ topic, from }) => ({ term: topicTerm(topic.id), from }))
  const mentions = [...named, ...unwrittenIn(text, tokens, analyze)].sort((a, b) => a.from - b.from)
  return { text, tokens, mentions }
}

function fieldsOf({ text, heading, also }: Readonly<Record<'text' | 'heading' | 'also', Part>>): Record<Field, readonly string[]> {
  const all = [text, heading, also]
  return {
    text: termsOf(text),
    heading: termsOf(heading),
    also: termsOf(also),
    topics: all.flatMap(({ mentions }) => mentions.map(({ term }) => term)),
    parts: all.flatMap(({ tokens }) => tokens.flatMap(({ parts }) => parts)),
  }
}

const termsOf = ({ tokens }: Part): readonly string[] => tokens.flatMap(({ term, stop }) => (stop ? [] : [term]))

function numbersOf({ text, tokens, mentions }: Part, vocabulary: GrowingVocabulary): readonly number[] {
  if (tokens.length === 0) return []
  const ends = sentencesOf(text).map(({ end }) => end)
  const sequence: number[] = []
  let [sentence, mention] = [0, 0]
  for (const [position, { term, start, stop }] of tokens.entries()) {
    for (; (ends[sentence] ?? text.length) <= start; sentence++) sequence.push(SENTENCE_END)
    for (; mentions[mention]?.from === position; mention++) sequence.push(-vocabulary.number(mentions[mention]?.term ?? ''))
    if (!stop) sequence.push(vocabulary.number(term))
  }
  return [...sequence, SENTENCE_END]
}
