import { createGrowingPostings } from '../../src/core/search/growing-postings.ts'
import { FIELDS, type Field, type Lengths, type PostingParts, placeOf } from '../../src/core/search/posting-lists.ts'
import { openPostings, type Postings } from '../../src/core/search/postings.ts'
import { isPart } from '../../src/core/search/word-parts.ts'
import { finish } from '../../src/core/steps.ts'

/** The terms of a passage, by field. */
export type Fields = Partial<Readonly<Record<Field, readonly string[]>>>

/** The index of passages that are given as the terms of their fields. */
export const postingsOf = (passages: readonly Fields[]): Postings => {
  const { terms, postings } = keptPostingsOf(passages)
  return finish(openPostings(terms, postings, lengthsOf(passages)))
}

/** How many terms each field of each passage has. */
export const lengthsOf = (passages: readonly Fields[]): Lengths =>
  Object.fromEntries(FIELDS.map((field) => [field, Uint32Array.from(passages, (fields) => fields[field]?.length ?? 0)])) as Record<
    Field,
    Uint32Array
  >

/** The same as it is kept, with the terms that are no parts of words. */
export function keptPostingsOf(passages: readonly Fields[]): { readonly terms: readonly string[]; readonly postings: PostingParts } {
  const found = new Set(passages.flatMap((fields) => Object.values(fields).flat()))
  const [terms, parts] = [['', ...[...found].filter((term) => !isPart(term))], [...found].filter(isPart).sort()]
  const numbers = new Map([...terms, ...parts].map((term, number) => [term, number]))
  const growing = createGrowingPostings()
  for (const [passage, fields] of passages.entries())
    for (const [field, name] of FIELDS.entries())
      growing.add(
        (fields[name] ?? []).map((term) => numbers.get(term) ?? 0),
        { passage, field },
      )
  return { terms, postings: { ...growing.lists(numbers.size), parts } }
}

/** The passages that hold a term in each field, by its name, each with how often; without those that none does. */
export function occurrencesOf(
  postings: Postings,
  term: string,
): Partial<Record<Field, readonly (readonly [passage: number, count: number])[]>> {
  const number = postings.numberOf(term)
  if (number === undefined) return {}
  const lists = FIELDS.map((field, place) => {
    const [from, to] = [postings.offsets[placeOf(number, place)], postings.offsets[placeOf(number, place) + 1]]
    const counts = postings.counts.subarray(from, to)
    return [field, Array.from(postings.passages.subarray(from, to), (passage, at) => [passage, counts[at] ?? 0])] as const
  })
  return Object.fromEntries(lists.filter(([, list]) => 0 < list.length))
}
