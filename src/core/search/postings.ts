import MiniSearch from 'minisearch'

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

  /** How many terms a field has in a passage. */
  lengthOf(passage: number, field: Field): number {
    return this._fieldLength.get(passage)?.[this._fieldIds[field] ?? -1] ?? 0
  }
}
