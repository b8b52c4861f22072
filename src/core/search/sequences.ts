/** Terms of a text in the order in which they stand, as numbers of a vocabulary. */
export type Sequence = Int32Array

/** Ends a sentence inside a sequence. Numbers of words are positive; the negative number of a topic stands before the first word that names it. */
export const SENTENCE_END = 0

/** The sequences of all passages, by their place, in one run of memory. */
export interface Sequences {
  readonly terms: Int32Array
  /** Where each sequence begins, and the end of the last. */
  readonly offsets: Uint32Array
}

export const sequenceOf = ({ terms, offsets }: Sequences, passage: number): Sequence =>
  terms.subarray(offsets[passage] ?? 0, offsets[passage + 1] ?? 0)

/** Sequences that are still being added to. */
export interface GrowingSequences {
  readonly add: (terms: readonly number[]) => void
  readonly parts: () => Sequences
}

export function createGrowingSequences(): GrowingSequences {
  let terms = new Int32Array(1024)
  let length = 0
  const offsets = [0]
  return {
    add: (added) => {
      if (terms.length < length + added.length) terms = enlarged(terms, length + added.length)
      terms.set(added, length)
      length += added.length
      offsets.push(length)
    },
    parts: () => ({ terms: terms.slice(0, length), offsets: Uint32Array.from(offsets) }),
  }
}

function enlarged(terms: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(terms.length * 2, least))
  larger.set(terms)
  return larger
}
