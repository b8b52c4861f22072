import type { Steps } from '../steps.ts'

/** A term that is spelt much like another. */
export interface Variant {
  readonly term: string
  /** 1 when it is spelt the same. */
  readonly likeness: number
}

/** Terms that are spelt much like one and probably of the same word: other forms, compounds. */
export type Variants = (term: string) => readonly Variant[]

/**
 * Collects terms, in steps, and compares them by the runs of four characters that they share, edges included, with Dice's coefficient
 * 2 · shared / (runs of one + runs of the other). Source: L. R. Dice, Ecology 26 (1945); for words of a language
 * P. McNamee, J. Mayfield, "Character N-Gram Tokenization for European Language Text Retrieval" (2004).
 */
export function* growVariants(terms: Iterable<string>): Steps<Variants> {
  const known: { readonly term: string; readonly runs: number }[] = []
  const byRun = new Map<string, number[]>()
  for (const term of terms) {
    if (!COMPARABLE.test(term)) continue
    const runs = runsOf(term)
    for (const run of runs) {
      const list = byRun.get(run)
      if (list === undefined) byRun.set(run, [known.length])
      else list.push(known.length)
    }
    known.push({ term, runs: runs.size })
    if (known.length % STEP === 0) yield
  }
  return (term) => {
    if (!COMPARABLE.test(term)) return []
    const runs = runsOf(term)
    const shared = new Map<number, number>()
    for (const run of runs) for (const place of byRun.get(run) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1)
    return Array.from(shared, ([place, count]) => {
      const other = known[place]
      return { term: other?.term ?? '', likeness: (2 * count) / (runs.size + (other?.runs ?? 0)) }
    })
      .filter((variant) => LEAST_ALIKE <= variant.likeness && variant.term !== term)
      .sort((a, b) => b.likeness - a.likeness || (a.term < b.term ? -1 : 1))
      .slice(0, MOST)
  }
}

const RUN = 4
const LEAST_ALIKE = 0.4
const MOST = 8
const STEP = 1000

/** Words only: another number is another fact, and topics have no spelling. */
const COMPARABLE = /^[\p{L}\p{M}]{3,}$/u

const runsOf = (term: string): ReadonlySet<string> => {
  const edged = `^${term}$`
  return new Set(Array.from({ length: Math.max(edged.length - RUN + 1, 0) }, (_, index) => edged.slice(index, index + RUN)))
}
