import type { Token } from './analyzer.ts'

/** What is known of the words of all passages. */
export interface Vocabulary {
  /** In how many passages a term stands. */
  readonly frequency: (term: string) => number
  /** Whether a term is a name: most of the times it stands inside a sentence, it has a capital. */
  readonly isName: (term: string) => boolean
  /** How often each folded word that is not a stop word occurs. */
  readonly words: ReadonlyMap<string, number>
}

/** A vocabulary that grows with each passage. */
export interface GrowingVocabulary extends Vocabulary {
  /** Counts a passage: all its terms, and the tokens of its text. */
  readonly add: (terms: Iterable<string>, text: string, tokens: readonly Token[]) => void
}

export function createVocabulary(): GrowingVocabulary {
  const frequencies = new Map<string, number>()
  const words = new Map<string, number>()
  const capitals = new Map<string, { high: number; low: number }>()
  return {
    words,
    frequency: (term) => frequencies.get(term) ?? 0,
    isName: (term) => {
      const { high, low } = capitals.get(term) ?? { high: 0, low: 0 }
      return low < high
    },
    add: (terms, text, tokens) => {
      for (const term of new Set(terms)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
      for (const { word, term, start, stop } of tokens) {
        if (stop) continue
        words.set(word, (words.get(word) ?? 0) + 1)
        if (BEGINS.test(text.slice(Math.max(0, start - 3), start)) || start === 0) continue
        const count = capitals.get(term) ?? { high: 0, low: 0 }
        capitals.set(term, /^\p{Lu}/u.test(text.slice(start)) ? { ...count, high: count.high + 1 } : { ...count, low: count.low + 1 })
      }
    },
  }
}

// What stands before a word that has a capital only because a sentence or a quotation begins with it.
const BEGINS = /[.!?:;…"“«\n]\s*$/u
