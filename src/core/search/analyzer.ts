import { foldWord } from './fold-word.ts'
import { languageOf } from './languages.ts'

/** A word of a text, and what the index knows it by. */
export interface Token {
  /** As it stands in the text. */
  readonly surface: string
  /** Lower case, accents and spelling forms folded; what spelling is corrected on. */
  readonly word: string
  /** The word's stem; what the index holds. */
  readonly term: string
  /** Offsets into the text, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** A word that says nothing of the matter, such as "the". */
  readonly stop: boolean
}

/** Turns text into tokens; the same for articles, aliases and queries. */
export type Analyzer = (text: string) => readonly Token[]

// Words with inner apostrophes; numbers with inner points and commas; abbreviations with points, such as U.S.
const WORD = /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*|%/gu

/** The analyzer of a language; one without a stemmer or stop words still folds case, accents and spelling forms. */
export function createAnalyzer(language: string): Analyzer {
  const { stem, stopWords, percent } = languageOf(language)
  const stems = new Map<string, string>()
  const stemOf = (word: string): string => {
    const known = stems.get(word)
    if (known !== undefined) return known
    const term = stem(word)
    if (stems.size < STEM_CACHE) stems.set(word, term)
    return term
  }
  return (text) => {
    const shouting = text === text.toUpperCase()
    return Array.from(text.matchAll(WORD), ({ 0: surface, index: start }): Token => {
      const place = { surface, start, end: start + surface.length }
      if (surface === '%') return { ...place, word: percent, term: stemOf(percent), stop: false }
      const word = foldWord(surface)
      const stop = stopWords.has(word)
      // "US" and "U.S." are the country, "us" is a stop word: capitals that would be one are an abbreviation.
      if (stop && isAbbreviation(surface, shouting)) return { ...place, word: `${word}.`, term: `${word}.`, stop: false }
      return { ...place, word, term: stemOf(word), stop }
    })
  }
}

const STEM_CACHE = 100_000

const isAbbreviation = (surface: string, shouting: boolean): boolean =>
  surface.includes('.') || (!shouting && 1 < surface.length && surface === surface.toUpperCase() && surface !== surface.toLowerCase())
