/** Terms of several lists in one. */
export interface United {
  readonly terms: readonly string[]
  /** For each list and each of its places, the place of the same term in all. */
  readonly places: readonly Uint32Array[]
}

/** Unites lists of terms, none of which holds a term twice. The first keeps its places. */
export function uniteTerms(lists: readonly (readonly string[])[]): United {
  const known = new Map<string, number>()
  const places = lists.map((list) =>
    Uint32Array.from(list, (term) => {
      const place = known.get(term) ?? known.size
      if (place === known.size) known.set(term, place)
      return place
    }),
  )
  return { terms: [...known.keys()], places }
}
