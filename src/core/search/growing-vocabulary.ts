import type { Token } from './analyzer.ts'
import type { VocabularyParts } from './vocabulary.ts'
import { createWordList } from './word-list.ts'

/** A vocabulary that grows with each passage. */
export interface GrowingVocabulary {
  /** The number of a term, a new one if need be. */
  readonly number: (term: string) => number
  /** Counts the terms of a passage. */
  readonly count: (terms: ReadonlySet<number>) => void
  /** Counts the words of a text. */
  readonly read: (text: string, tokens: readonly Token[]) => void
  readonly parts: () => VocabularyParts
}

export function createGrowingVocabulary(): GrowingVocabulary {
  const numbers = new Map([['', 0]])
  const frequencies = [0]
  const capitals = [0]
  const words = new Map<string, number>()
  const number = (term: string): number => {
    const known = numbers.get(term)
    if (known !== undefined) return known
    numbers.set(term, numbers.size)
    frequencies.push(0)
    capitals.push(0)
    return numbers.size - 1
  }
  const add = (counts: number[], at: number, count: number): void => {
    counts[at] = (counts[at] ?? 0) + count
  }
  return {
    number,
    count: (terms) => {
      for (const term of terms) add(frequencies, term, 1)
    },
    read: (text, tokens) => {
      for (const { surface, word, term, start, stop } of tokens) {
        if (stop) continue
        words.set(word, (words.get(word) ?? 0) + 1)
        if (!beginsSentence(text, start)) add(capitals, number(term), isCapital(surface) ? 1 : -1)
      }
    },
    parts: () => ({
      terms: [...numbers.keys()],
      frequencies: Uint32Array.from(frequencies),
      capitals: Int32Array.from(capitals),
      words: createWordList(words),
    }),
  }
}

const isCapital = (surface: string): boolean => {
  const first = surface.charAt(0)
  return first !== first.toLowerCase()
}

/** Whether a word has a capital only because a sentence or a quotation begins with it. */
function beginsSentence(text: string, start: number): boolean {
  let before = start - 1
  while (0 <= before && SPACE.has(text.charAt(before))) before--
  return before < 0 || text.slice(before + 1, start).includes('\n') || BEGINNERS.has(text.charAt(before))
}

const SPACE: ReadonlySet<string> = new Set([' ', '\t', '\n', '\u00a0'])
const BEGINNERS: ReadonlySet<string> = new Set('.!?:;…"“«')
