import MiniSearch from 'minisearch'
import type { Steps } from '../steps.ts'

/** The terms of one passage, by field, as the analyzer gives them. */
export interface Entry {
  /** Its place in the collection, from 0. */
  readonly id: number
  readonly fields: Readonly<Record<Field, readonly string[]>>
}

/** What is indexed of a passage: its own words, its heading, other words for it, the topics that these name, and parts of words. */
export const FIELDS = ['text', 'heading', 'also', 'topics', 'parts'] as const
export type Field = (typeof FIELDS)[number]

/** How often a term stands in each passage, by its place. */
export type Occurrences = ReadonlyMap<number, number>

/** Where terms stand, as it is kept: for each pair of a term and a field, how many passages hold it, which, and how often. */
export interface PostingParts {
  readonly terms: readonly string[]
  /** The place of a term in `terms` and of its field in {@link FIELDS}, and the number of passages, for each pair. */
  readonly pairs: Uint32Array
  readonly passages: Uint32Array
  readonly counts: Uint16Array
}

/**
 * The index: a MiniSearch that also shows its posting lists. A search by MiniSearch itself builds a result object for
 * every passage that holds any word of the question; ranking needs only the counts.
 */
export class Postings extends MiniSearch<Entry> {
  constructor() {
    super({
      fields: [...FIELDS],
      extractField: (entry, field) => (field === 'id' ? String(entry.id) : entry.fields[field as Field].join(' ')),
      tokenize: (terms) => terms.split(' ').filter((term) => term !== ''),
      processTerm: (term) => term,
    })
  }

  /** Where a term stands in a field. */
  occurrences(term: string, field: Field): Occurrences | undefined {
    return this._index.get(term)?.get(this._fieldIds[field] ?? -1)
  }

  /** The posting lists in portions of some thousand passages. */
  *parts(): Generator<PostingParts> {
    let portion = createPortion()
    for (const [term, fields] of this._index) {
      portion.add(term, fields)
      if (portion.isFull()) {
        yield portion.parts()
        portion = createPortion()
      }
    }
    yield portion.parts()
  }

  /** Adds what {@link Postings.parts} gave, instead of passages; a step after each term. */
  *load({ terms, pairs, passages, counts }: PostingParts): Steps<void> {
    let at = 0
    for (let pair = 0; pair < pairs.length; pair += 3) {
      const end = at + (pairs[pair + 2] ?? 0)
      const lists = this._index.fetch(terms[pairs[pair] ?? 0] ?? '', () => new Map())
      const list = new Map<number, number>()
      for (; at < end; at++) list.set(passages[at] ?? 0, counts[at] ?? 0)
      lists.set(pairs[pair + 1] ?? 0, list)
      yield
    }
  }
}

const PORTION = 20_000
const MOST_OFTEN = 0xffff

function createPortion() {
  const terms: string[] = []
  const pairs: number[] = []
  const passages: number[] = []
  const counts: number[] = []
  return {
    isFull: () => PORTION <= passages.length,
    add: (term: string, fields: ReadonlyMap<number, Occurrences>) => {
      const place = terms.push(term) - 1
      for (const [field, occurrences] of fields) {
        pairs.push(place, field, occurrences.size)
        for (const [passage, count] of occurrences) {
          passages.push(passage)
          counts.push(Math.min(count, MOST_OFTEN))
        }
      }
    },
    parts: (): PostingParts => ({
      terms,
      pairs: Uint32Array.from(pairs),
      passages: Uint32Array.from(passages),
      counts: Uint16Array.from(counts),
    }),
  }
}
