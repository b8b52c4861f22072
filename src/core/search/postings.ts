import MiniSearch from 'minisearch'
import SearchableMap from 'minisearch/SearchableMap'
import type { Steps } from '../steps.ts'
import { averageOf, FIELDS, type Lengths, type PostingLists, type PostingParts } from './posting-lists.ts'
import { TermView } from './term-view.ts'

/**
 * The index: a MiniSearch whose maps are views of arrays. Those take a tenth of the memory, are kept and merged as they are, and ranking
 * reads them where they stand. What MiniSearch finds it finds in them; nothing can be added, another index is made instead.
 */
export class Postings extends MiniSearch<never> implements PostingLists {
  readonly offsets: Uint32Array
  readonly passages: Uint32Array
  readonly counts: Uint16Array
  readonly #tree: SearchableMap<TermView>

  constructor(tree: SearchableMap<TermView>, { offsets, passages, counts }: PostingLists, lengths: Lengths) {
    super({ fields: [...FIELDS], tokenize: (terms) => terms.split(' '), processTerm: (term) => term })
    this.offsets = offsets
    this.passages = passages
    this.counts = counts
    this.#tree = tree
    const size = lengths.text.length
    // What MiniSearch keeps in its own maps, as far as it reads them.
    Object.assign(this, {
      _index: tree,
      _documentCount: size,
      _documentIds: { has: (passage: number) => passage < size, get: (passage: number) => passage },
      _fieldLength: { get: (passage: number) => FIELDS.map((field) => lengths[field][passage]) },
      _avgFieldLength: FIELDS.map((field) => averageOf(lengths[field])),
    })
  }

  /** For {@link placeOf}; undefined for a term that stands nowhere. */
  numberOf(term: string): number | undefined {
    return this.#tree.get(term)?.number
  }
}

/** Opens the index, in steps. */
export function* openPostings(terms: readonly string[], { parts, ...lists }: PostingParts, lengths: Lengths): Steps<Postings> {
  const tree = new SearchableMap<TermView>()
  for (const [number, term] of [...terms, ...parts].entries()) {
    if (0 < number) tree.set(term, new TermView(lists, number))
    if (number % STEP === 0) yield
  }
  return new Postings(tree, lists, lengths)
}

const STEP = 500
