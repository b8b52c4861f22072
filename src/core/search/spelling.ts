import { editDistance } from './edit-distance.ts'

/** Finds the word of the vocabulary that a misspelt one was meant to be; a word that is known needs none. */
export type Spelling = (word: string) => string | undefined

/** How often each folded word occurs; `names` are words of topics, which people misspell most and mean most. */
export interface KnownWords {
  readonly counts: ReadonlyMap<string, number>
  readonly names: ReadonlySet<string>
}

/**
 * Corrects a word the index does not know: the nearest known word that begins with the same letter, by edit
 * distance (insertions, deletions, substitutions, swaps of neighbours), names and frequent words first.
 * A word with a digit is never corrected: another number is another fact.
 */
export function createSpelling(vocabulary: KnownWords): Spelling {
  const { counts, names } = vocabulary
  const byInitial = new Map<string, Candidate[]>()
  for (const word of counts.keys()) {
    if (word.length < SHORTEST || DIGIT.test(word)) continue
    const list = byInitial.get(word.charAt(0))
    const candidate = { word, letters: lettersOf(word) }
    if (list === undefined) byInitial.set(word.charAt(0), [candidate])
    else list.push(candidate)
  }
  const rank = (word: string): number => (names.has(word) ? 1_000_000 : 0) + (counts.get(word) ?? 0)
  return (word) => {
    if (word.length < SHORTEST || DIGIT.test(word) || counts.has(word)) return undefined
    const letters = lettersOf(word)
    let best: { word: string; distance: number } | undefined
    for (const candidate of byInitial.get(word.charAt(0)) ?? []) {
      const allowed = Math.min(allowance(word, candidate.word, vocabulary), best?.distance ?? Number.POSITIVE_INFINITY)
      if (allowed < Math.abs(word.length - candidate.word.length) || 2 * allowed < bitsOf(letters ^ candidate.letters)) continue
      const distance = editDistance(word, candidate.word, allowed)
      if (allowed < distance) continue
      if (best === undefined || distance < best.distance || rank(best.word) < rank(candidate.word))
        best = { word: candidate.word, distance }
    }
    return best?.word
  }
}

interface Candidate {
  readonly word: string
  readonly letters: number
}

const SHORTEST = 4
const DIGIT = /\p{N}/u

/** How many edits may part a typed word from a known one before they are two words. */
function allowance(typed: string, known: string, { counts, names }: KnownWords): number {
  const shorter = Math.min(typed.length, known.length)
  if (names.has(known)) return 8 <= shorter ? 2 : (0 < (counts.get(known) ?? 0) ? 4 : 5) <= shorter ? 1 : 0
  // "pasta" is not a slip for "past": an ending is inflection or another word.
  if (shorter < 5 || typed.length + known.length < 11 || typed.startsWith(known) || known.startsWith(typed)) return 0
  return 9 <= shorter ? 2 : 1
}

/** Which letters a word has, as bits: one edit changes at most two, so most candidates are ruled out without a comparison. */
const lettersOf = (word: string): number => {
  let bits = 0
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31)
  return bits
}

function bitsOf(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
