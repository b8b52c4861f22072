import type { KeptIndex } from '../search/merge-index.ts'
import type { IndexHead, NumbersRecord } from './record.ts'

/** An index that is filled portion by portion. */
export interface IndexFiller {
  readonly index: KeptIndex
  readonly fill: (portion: NumbersRecord) => void
}

/** An index with room for all its numbers. */
export function createIndexFiller({ parts, postings, sequences: offsets }: IndexHead): IndexFiller {
  const room = postings.offsets.at(-1) ?? 0
  const numbers = { sequences: new Int32Array(offsets.at(-1) ?? 0), listed: new Uint32Array(room), counts: new Uint16Array(room) }
  const filled = { sequences: 0, listed: 0, counts: 0 }
  return {
    index: {
      parts: { ...parts, sequences: { terms: numbers.sequences, offsets } },
      postings: { ...postings, passages: numbers.listed, counts: numbers.counts },
    },
    fill: ({ kind, numbers: portion }) => {
      numbers[kind].set(portion, filled[kind])
      filled[kind] += portion.length
    },
  }
}
