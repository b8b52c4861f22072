import type { Token } from './analyzer.ts'

/** What is known of the words of all passages. */
export interface Vocabulary {
  /** The number of a term, from 1; undefined for one that stands nowhere. */
  readonly numberOf: (term: string) => number | undefined
  /** In how many passages a term stands. */
  readonly frequency: (term: string) => number
  /** Whether a term is a name: most of the times it stands inside a sentence, it has a capital. */
  readonly isName: (term: string) => boolean
  /** Every term there is. */
  readonly terms: () => Iterable<string>
  /** How often each folded word that is not a stop word occurs. */
  readonly words: ReadonlyMap<string, number>
}

/** A vocabulary that grows with each passage. */
export interface GrowingVocabulary extends Vocabulary {
  /** The number of a term, a new one if need be. */
  readonly number: (term: string) => number
  /** Counts the terms of a passage. */
  readonly count: (terms: ReadonlySet<number>) => void
  /** Counts the words of a text. */
  readonly read: (text: string, tokens: readonly Token[]) => void
  readonly dump: () => VocabularyDump
}

/** What {@link createVocabulary} can go on from; everything but `words` is by the number of the term. */
export interface VocabularyDump {
  readonly terms: readonly string[]
  readonly frequencies: readonly number[]
  readonly capitals: readonly number[]
  readonly words: readonly (readonly [word: string, count: number])[]
}

const EMPTY: VocabularyDump = { terms: [''], frequencies: [0], capitals: [0], words: [] }

export function createVocabulary(from: VocabularyDump = EMPTY): GrowingVocabulary {
  const numbers = new Map(from.terms.map((term, number) => [term, number]))
  const frequencies = [...from.frequencies]
  // How much more often a term has a capital inside a sentence than it has none.
  const capitals = [...from.capitals]
  const words = new Map(from.words)
  const numberOf = (term: string): number | undefined => numbers.get(term)
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
    words,
    terms: () => numbers.keys(),
    numberOf,
    number,
    frequency: (term) => frequencies[numberOf(term) ?? 0] ?? 0,
    isName: (term) => 0 < (capitals[numberOf(term) ?? 0] ?? 0),
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
    dump: () => ({ terms: [...numbers.keys()], frequencies, capitals, words: [...words] }),
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
