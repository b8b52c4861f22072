import type { Passage } from '../corpus/article.ts'
import type { Steps } from '../steps.ts'
import { createGrowingIndex } from './growing-index.ts'
import { createGrowingVocabulary } from './growing-vocabulary.ts'
import { planIndex } from './index-plan.ts'
import { type KeptIndex, mergeIndex } from './merge-index.ts'
import { FIELDS, type Field } from './posting-lists.ts'
import { type Readers, readPassage } from './read-passage.ts'
import { createWordList } from './word-list.ts'

/** Passages that were indexed, by the same readers. */
export interface Indexed {
  readonly passages: readonly Passage[]
  readonly index: KeptIndex
}

/** Indexes passages, a step after each that is not in what was indexed before. What comes of it is the same with and without that. */
export function* buildIndex(passages: readonly Passage[], readers: Readers, before: Indexed = nothing()): Steps<KeptIndex> {
  const { origins, added, gone } = planIndex(passages, before.passages)
  // What is taken away has to be read again; more than is kept is not worth it.
  if (passages.length - added.length < gone.length) return yield* buildIndex(passages, readers)
  const growing = createGrowingIndex()
  for (const passage of added) {
    growing.add(readPassage(passage, readers))
    yield
  }
  const lost = createGrowingVocabulary()
  for (const { text } of gone) {
    lost.read(text, readers.analyze(text))
    yield
  }
  return mergeIndex({ before: before.index, added: growing.source(), gone: lost.counts(), origins })
}

const nothing = (): Indexed => ({
  passages: [],
  index: {
    parts: {
      size: 0,
      vocabulary: { terms: [''], frequencies: new Uint32Array(1), capitals: new Int32Array(1), words: createWordList([]) },
      sequences: { terms: new Int32Array(), offsets: new Uint32Array(1) },
      lengths: Object.fromEntries(FIELDS.map((field) => [field, new Uint32Array()])) as Record<Field, Uint32Array>,
    },
    postings: { parts: [], offsets: new Uint32Array(1), passages: new Uint32Array(), counts: new Uint16Array() },
  },
})
