import type { Merging } from './merging.ts'
import { SENTENCE_END, type Sequences, sequenceOf } from './sequences.ts'

/** Sequences whose terms are numbered as they come, from 1. */
export interface NumberedSequences {
  readonly sequences: Sequences
  /** The place among all terms of each number; 0 is none. */
  readonly order: readonly number[]
  /** In how many sequences each number stands, topics as well. */
  readonly frequencies: Uint32Array
}

/** Puts the sequences of the passages one after the other. */
export function mergeSequences({ before, added, origins, terms: all }: Merging): NumberedSequences {
  const numbering = createNumbering(all.length)
  const terms = new Int32Array(before.sequences.terms.length + added.sequences.terms.length)
  const offsets = new Uint32Array(origins.length + 1)
  let length = 0
  for (const [passage, place] of origins.entries()) {
    const { sequences, places } = place < 0 ? added : before
    const sequence = sequenceOf(sequences, place < 0 ? -1 - place : place)
    for (let at = 0; at < sequence.length; at++) {
      const term = sequence[at] ?? SENTENCE_END
      const number = term === SENTENCE_END ? SENTENCE_END : numbering.number(places[Math.abs(term)] ?? 0, passage)
      terms[length++] = term < 0 ? -number : number
    }
    offsets[passage + 1] = length
  }
  return { sequences: { terms: terms.slice(0, length), offsets }, ...numbering.result() }
}

function createNumbering(terms: number) {
  const order = [0]
  const numbers = new Uint32Array(terms)
  const frequencies = new Uint32Array(terms + 1)
  // The passage that each number stood in last, from 1.
  const last = new Uint32Array(terms + 1)
  return {
    number: (term: number, passage: number): number => {
      const number = numbers[term] || order.push(term) - 1
      numbers[term] = number
      if (last[number] !== passage + 1) frequencies[number] = (frequencies[number] ?? 0) + 1
      last[number] = passage + 1
      return number
    },
    result: () => ({ order, frequencies: frequencies.slice(0, order.length) }),
  }
}
