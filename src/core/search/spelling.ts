/** Finds the word of the vocabulary that a misspelt one was meant to be. */
export type Spelling = (word: string) => string | undefined

/** How often each folded word occurs; `names` are words of topics, which people misspell most and mean most. */
export interface Vocabulary {
  readonly counts: ReadonlyMap<string, number>
  readonly names: ReadonlySet<string>
}

/**
 * Corrects a word the index does not know: the nearest known word that begins with the same letter, by edit
 * distance (insertions, deletions, substitutions, swaps of neighbours), names and frequent words first.
 * A word with a digit is never corrected: another number is another fact.
 */
export function createSpelling({ counts, names }: Vocabulary): Spelling {
  const byInitial = new Map<string, string[]>()
  for (const word of counts.keys()) {
    const initial = word.charAt(0)
    const list = byInitial.get(initial)
    if (list === undefined) byInitial.set(initial, [word])
    else list.push(word)
  }
  const rank = (word: string): number => (names.has(word) ? 1_000_000 : 0) + (counts.get(word) ?? 0)
  return (word) => {
    if (word.length < SHORTEST || /\p{N}/u.test(word)) return undefined
    let best: { word: string; distance: number } | undefined
    for (const candidate of byInitial.get(word.charAt(0)) ?? []) {
      const allowed = Math.min(allowance(word, candidate, names.has(candidate)), best?.distance ?? Number.POSITIVE_INFINITY)
      const distance = editDistance(word, candidate, allowed)
      if (allowed < distance) continue
      if (best === undefined || distance < best.distance || rank(best.word) < rank(candidate)) best = { word: candidate, distance }
    }
    return best?.word
  }
}

const SHORTEST = 4

/** How many edits may part a typed word from a known one before they are two words. */
function allowance(typed: string, known: string, isName: boolean): number {
  const shorter = Math.min(typed.length, known.length)
  if (shorter < SHORTEST || /\p{N}/u.test(known)) return 0
  if (isName) return 8 <= shorter ? 2 : 1
  // "pasta" is not a slip for "past": an ending is inflection or another word.
  if (shorter < 6 || typed.startsWith(known) || known.startsWith(typed)) return 0
  return 9 <= shorter ? 2 : 1
}

/**
 * Optimal string alignment distance of two words, or more than `limit` as soon as it must be.
 * Source: L. Boytsov, "Indexing methods for approximate dictionary searching", ACM JEA 16 (2011), section 2.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (limit < Math.abs(a.length - b.length)) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) row.push(cell({ a, b, i, j, row, last, beforeLast }))
    if (limit < Math.min(...row)) return limit + 1
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}

interface Cell {
  readonly a: string
  readonly b: string
  readonly i: number
  readonly j: number
  readonly row: readonly number[]
  readonly last: readonly number[]
  readonly beforeLast: readonly number[]
}

function cell({ a, b, i, j, row, last, beforeLast }: Cell): number {
  const same = a[i - 1] === b[j - 1]
  const edited = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
  const swapped = 1 < i && 1 < j && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return swapped ? Math.min(edited, (beforeLast[j - 2] ?? 0) + 1) : edited
}
