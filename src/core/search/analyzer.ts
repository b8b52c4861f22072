import { languageOf } from './languages.ts'
import { wordsOf } from './words.ts'

/** A word of a text, and what the index knows it by. */
export interface Token {
  /** As it stands in the text. */
  readonly surface: string
  /** Lower case, accents and spelling forms folded; what spelling is corrected on. */
  readonly word: string
  /** The word's stem; what the index holds. */
  readonly term: string
  /** What else the index knows it by, which tells less. */
  readonly parts: readonly string[]
  /** Offsets into the text, in UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** A word that says nothing of the matter, such as "the". */
  readonly stop: boolean
}

/** Turns text into tokens; the same for articles, aliases and queries. */
export type Analyzer = (text: string) => readonly Token[]

/**
 * The analyzer of a language; one without a stemmer or stop words still folds case, accents and spelling forms. Words in
 * the script of Arabic or Hebrew are read as such inside any other language.
 */
export function createAnalyzer(tag: string): Analyzer {
  const own = createReader(tag)
  const [arabic, hebrew] = [createReader('ar'), createReader('he')]
  const readerOf = (surface: string): Reader => {
    if (ARABIC.test(surface)) return ARABIC_WRITTEN.test(tag) ? own : arabic
    return HEBREW.test(surface) ? hebrew : own
  }
  const read = cached((surface: string, tone: Tone) => readerOf(surface)(surface, tone))
  return (text) => {
    const tone = text.includes(' ') && text === text.toUpperCase() ? 'shouted' : 'spoken'
    const tokens: Token[] = []
    for (const { surface, start } of wordsOf(text)) {
      const it = read(surface, tone)
      // An accent that stands on no letter leaves no word.
      if (it.word !== '') tokens.push({ surface, start, end: start + surface.length, ...it })
    }
    return tokens
  }
}

/** Texts repeat their words; each is read once. Those too long to be words are not kept. */
function cached(read: Reader): Reader {
  const known = { shouted: new Map<string, ReturnType<Reader>>(), spoken: new Map<string, ReturnType<Reader>>() }
  return (surface, tone) => {
    const found = known[tone].get(surface)
    if (found !== undefined) return found
    const result = read(surface, tone)
    if (known[tone].size < CACHED && surface.length <= LONGEST_CACHED) known[tone].set(surface, result)
    return result
  }
}

const CACHED = 100_000
const LONGEST_CACHED = 40

const ARABIC = /\p{Script=Arabic}/u
const HEBREW = /\p{Script=Hebrew}/u
/** Languages that are written in the Arabic script. */
const ARABIC_WRITTEN = /^(?:ar|fa|ur|ps|ckb|sd|ug)(?:-|$)/i

/** A text all in capitals has no abbreviations that could be told. */
type Tone = 'shouted' | 'spoken'

/** Reads one word of a text. */
type Reader = (surface: string, tone: Tone) => Pick<Token, 'word' | 'term' | 'parts' | 'stop'>

function createReader(tag: string): Reader {
  const { fold, stem, parts, stopWords, percent } = languageOf(tag)
  return (surface, tone) => {
    if (surface === '%') return { word: percent, term: stem(percent), parts: [], stop: false }
    const word = fold(surface)
    const stop = stopWords.has(word)
    // "US" and "U.S." are the country, "us" is a stop word: capitals that would be one are an abbreviation.
    if (stop && isAbbreviation(surface, tone)) return { word: `${word}.`, term: `${word}.`, parts: [], stop: false }
    return { word, term: stem(word), parts: stop ? [] : parts(word), stop }
  }
}

const isAbbreviation = (surface: string, tone: Tone): boolean =>
  surface.includes('.') ||
  (tone === 'spoken' && 1 < surface.length && surface === surface.toUpperCase() && surface !== surface.toLowerCase())
