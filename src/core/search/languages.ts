import { newStemmer } from 'snowball-stemmers'
import { ara, deu, eng, fra, heb, ita, nld, porBr, rus, spa, swe, tur } from 'stopword'
import { foldWord } from './fold-word.ts'

/** What the analyzer needs to know of a language. */
export interface Language {
  readonly stem: (word: string) => string
  /** Folded words that say nothing of the matter. */
  readonly stopWords: ReadonlySet<string>
  /** The word that "%" is read as. */
  readonly percent: string
}

/** The language of a BCP 47 tag, by its primary subtag; a language we have no stemmer for leaves words whole. */
export const languageOf = (tag: string): Language => {
  const [algorithm, words, percent = '%'] = TABLE[tag.toLowerCase().split('-')[0] ?? ''] ?? ['', []]
  const stem = algorithm === '' ? (word: string) => word : stemmerOf(algorithm)
  return { stem: algorithm === 'english' ? (word) => stem(americanSpelling(word)) : stem, stopWords: new Set(words.map(foldWord)), percent }
}

// The library's list lacks many of the words that questions are made of.
const ENGLISH_EXTRA =
  `above again against am aren't below can't couldn't did didn't does doesn't doing don't down during either else ever few
  further hadn't hasn't haven't having hers herself i'd i'll i'm i've isn't it's itself just may mightn't mustn't myself neither no nor not off
  once ours ourselves own shall shan't she shouldn't so than that's theirs themselves there's they'd they're until upon us wasn't were weren't
  what's when when's whence where's whether whom whose why why's will with without won't wouldn't yes yet you're yours yourself via per`.split(
    /\s+/,
  )

const TABLE: Readonly<Record<string, readonly [algorithm: string, stopWords: readonly string[], percent?: string]>> = {
  ar: ['arabic', ara],
  de: ['german', deu, 'prozent'],
  en: ['english', [...eng.filter((word) => word.length < 2 || /^\D/.test(word)), ...ENGLISH_EXTRA], 'percent'],
  es: ['spanish', spa],
  fr: ['french', fra],
  he: ['', heb],
  it: ['italian', ita],
  nl: ['dutch', nld, 'procent'],
  pt: ['portuguese', porBr],
  ru: ['russian', rus],
  sv: ['swedish', swe, 'procent'],
  tr: ['turkish', tur],
}

const stemmerOf = (algorithm: string): ((word: string) => string) => {
  const stemmer = newStemmer(algorithm)
  return (word) => stemmer.stem(word) || word
}

/** One spelling for normalise and normalize, labour and labor. */
const americanSpelling = (word: string): string =>
  word.replace(/(..)is(e[drs]?|ing|ations?)$/, '$1iz$2').replace(/(...)our(s|ed|ing|able|ite)?$/, '$1or$2')
