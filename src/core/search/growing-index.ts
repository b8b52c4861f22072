import { createGrowingPostings } from './growing-postings.ts'
import { createGrowingVocabulary, type WordCounts } from './growing-vocabulary.ts'
import type { Lengths } from './posting-lists.ts'
import { FIELDS, type Field, type PostingLists } from './posting-lists.ts'
import type { Part, ReadPassage } from './read-passage.ts'
import { sentencesOf } from './sentences.ts'
import { createGrowingSequences, SENTENCE_END, type Sequences } from './sequences.ts'

/** An index that passages can be taken from, whatever the order of its terms, parts of words among them. */
export interface IndexSource extends WordCounts {
  readonly sequences: Sequences
  readonly lengths: Lengths
  readonly lists: PostingLists
}

/** An index that grows passage by passage. */
export interface GrowingIndex {
  readonly add: (passage: ReadPassage) => void
  readonly source: () => IndexSource
}

export function createGrowingIndex(): GrowingIndex {
  const vocabulary = createGrowingVocabulary()
  const sequences = createGrowingSequences()
  const postings = createGrowingPostings()
  const lengths = FIELDS.map((): number[] => [])
  let passage = 0
  return {
    add: (read) => {
      const numbered = [read.text, read.heading, read.also].map((part) => numberedPart(part, vocabulary.number))
      const fields = fieldsOf(numbered)
      for (const [field, name] of FIELDS.entries()) {
        postings.add(fields[name], { passage, field })
        lengths[field]?.push(fields[name].length)
      }
      vocabulary.read(read.text.text, read.text.tokens)
      sequences.add(numbered.flatMap(sequenceOf))
      passage++
    },
    source: () => {
      const counts = vocabulary.counts()
      return { ...counts, sequences: sequences.parts(), lengths: byField(lengths), lists: postings.lists(counts.terms.length) }
    },
  }
}

const byField = (lengths: readonly (readonly number[])[]): Lengths =>
  Object.fromEntries(FIELDS.map((field, place) => [field, Uint32Array.from(lengths[place] ?? [])])) as Record<Field, Uint32Array>

/** A part whose terms have numbers. */
interface Numbered {
  readonly part: Part
  /** Of each token, 0 for a stop word. */
  readonly terms: readonly number[]
  readonly mentions: readonly number[]
  readonly parts: readonly number[]
}

const numberedPart = (part: Part, number: (term: string) => number): Numbered => ({
  part,
  terms: part.tokens.map(({ term, stop }) => (stop ? 0 : number(term))),
  mentions: part.mentions.map(({ term }) => number(term)),
  parts: part.tokens.flatMap(({ parts }) => parts.map(number)),
})

function fieldsOf([text, heading, also]: readonly Numbered[]): Record<Field, readonly number[]> {
  const all = [text, heading, also].flatMap((part) => part ?? [])
  return {
    text: wordsOf(text),
    heading: wordsOf(heading),
    also: wordsOf(also),
    topics: all.flatMap(({ mentions }) => mentions),
    parts: all.flatMap(({ parts }) => parts),
  }
}

const wordsOf = (part: Numbered | undefined): readonly number[] => part?.terms.filter((term) => term !== 0) ?? []

function sequenceOf({ part, terms, mentions }: Numbered): readonly number[] {
  const { text, tokens } = part
  if (tokens.length === 0) return []
  const ends = sentencesOf(text).map(({ end }) => end)
  const sequence: number[] = []
  let [sentence, mention] = [0, 0]
  for (const [position, { start }] of tokens.entries()) {
    for (; (ends[sentence] ?? text.length) <= start; sentence++) sequence.push(SENTENCE_END)
    for (; part.mentions[mention]?.from === position; mention++) sequence.push(-(mentions[mention] ?? 0))
    const term = terms[position] ?? 0
    if (term !== 0) sequence.push(term)
  }
  return [...sequence, SENTENCE_END]
}
