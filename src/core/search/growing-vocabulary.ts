import type { Token } from './analyzer.ts'

/** A vocabulary that grows with each passage. */
export interface GrowingVocabulary {
  /** The number of a term, a new one if need be. */
  readonly number: (term: string) => number
  /** Counts the words of a text. */
  readonly read: (text: string, tokens: readonly Token[]) => void
  readonly counts: () => WordCounts
}

/** What has been counted of words. */
export interface WordCounts {
  /** The place of a term is its number; 0 is no term. */
  readonly terms: readonly string[]
  /** How much more often a term has a capital inside a sentence than it has none. */
  readonly capitals: ArrayLike<number>
  /** How often each folded word stands that is no stop word. */
  readonly words: ReadonlyMap<string, number>
}

export function createGrowingVocabulary(): GrowingVocabulary {
  const numbers = new Map([['', 0]])
  const capitals = [0]
  const words = new Map<string, number>()
  const number = (term: string): number => {
    const known = numbers.get(term)
    if (known !== undefined) return known
    numbers.set(term, numbers.size)
    capitals.push(0)
    return numbers.size - 1
  }
  return {
    number,
    read: (text, tokens) => {
      for (const { surface, word, term, start, stop } of tokens) {
        if (stop) continue
        words.set(word, (words.get(word) ?? 0) + 1)
        if (beginsSentence(text, start)) continue
        const at = number(term)
        capitals[at] = (capitals[at] ?? 0) + (isCapital(surface) ? 1 : -1)
      }
    },
    counts: () => ({ terms: [...numbers.keys()], capitals, words }),
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
