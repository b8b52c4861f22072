import { stemmer as greek } from '@orama/stemmers/greek'
import { stemmer as hindi } from '@orama/stemmers/indian'
import { stemmer as indonesian } from '@orama/stemmers/indonesian'
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian'
import { newStemmer } from 'snowball-stemmers'
import * as lists from 'stopword'
import { type Dictionary, openEnglishDictionary } from './dictionary.ts'
import { ENGLISH_STOP_WORDS } from './english-stop-words.ts'
import { foldKeepingAccents, foldWord } from './fold-word.ts'
import { baseForm } from './irregular-forms.ts'
import { stemArabic } from './stem-arabic.ts'
import { stemHebrew } from './stem-hebrew.ts'
import { beginningOf, charactersOf } from './word-parts.ts'

/** What the analyzer needs to know of a language. */
export interface Language {
  /** One form for all the ways a word is written. */
  readonly fold: (surface: string) => string
  /** One term for the forms of a folded word. */
  readonly stem: (word: string) => string
  /** What else a folded word is known by: less telling than its term. */
  readonly parts: (word: string) => readonly string[]
  /** Folded words that say nothing of the matter. */
  readonly stopWords: ReadonlySet<string>
  /** The word that "%" is read as. */
  readonly percent: string
  /** Whether a word has forms and compounds beyond its stem's reach, so that words spelt much alike are taken for related. */
  readonly inflected: boolean
  /** Its common words, if we have them. */
  readonly openDictionary: (() => Dictionary) | undefined
  /** How names and numbers are written. */
  readonly names: RegExp
}

/** The language of a BCP 47 tag, by its primary subtag; one we have no stemmer for leaves words whole. */
export function languageOf(tag: string): Language {
  const entry = TABLE[tag.toLowerCase().split('-')[0] ?? ''] ?? {}
  const { stem = whole, fold = foldWord, parts = beginningOf, stopWords = [], percent = '%', inflected = true, names = CAPITAL } = entry
  return { stem, fold, parts, stopWords: new Set(stopWords.map(fold)), percent, inflected, names, openDictionary: entry.openDictionary }
}

const CAPITAL = /^[\p{Lu}\p{N}]/u
const NUMBER = /^\p{N}/u

type Entry = Partial<Omit<Language, 'stopWords'>> & { readonly stopWords?: readonly string[] }

const whole = (word: string): string => word

const snowball = (algorithm: string): ((word: string) => string) => {
  const stemmer = newStemmer(algorithm)
  return (word) => stemmer.stem(word) || word
}

const english = snowball('english')

/** One spelling for normalise and normalize, labour and labor, defence and defense. */
const americanSpelling = (word: string): string =>
  word
    .replace(/(..)is(e[drs]?|ing|ations?)$/, '$1iz$2')
    .replace(/(...)our(s|ed|ing|able|ite)?$/, '$1or$2')
    .replace(/^(def|off|lic|pret)ence(s|less)?$/, '$1ense$2')

/** Who founds something is not found. */
const FOUNDERS = /^found(?:ed|er|ers|ing)$/

const TABLE: Readonly<Record<string, Entry>> = {
  ar: { stem: stemArabic, stopWords: lists.ara },
  ca: { stem: snowball('catalan'), stopWords: lists.cat },
  cs: { stem: snowball('czech'), stopWords: lists.ces, percent: 'procent' },
  da: { stem: snowball('danish'), stopWords: lists.dan, percent: 'procent' },
  de: { stem: snowball('german'), stopWords: lists.deu, percent: 'prozent', names: NUMBER },
  el: { stem: greek, stopWords: lists.ell },
  en: {
    stem: (word) => (FOUNDERS.test(word) ? 'founder' : english(americanSpelling(baseForm(word)))),
    stopWords: ENGLISH_STOP_WORDS,
    percent: 'percent',
    inflected: false,
    openDictionary: openEnglishDictionary,
  },
  es: { stem: snowball('spanish'), stopWords: lists.spa },
  fa: { stopWords: lists.fas },
  fi: { stem: snowball('finnish'), stopWords: lists.fin },
  fr: { stem: snowball('french'), stopWords: lists.fra },
  he: { stem: stemHebrew, stopWords: lists.heb },
  hi: { stem: hindi, stopWords: lists.hin },
  hu: { stem: snowball('hungarian'), stopWords: lists.hun },
  id: { stem: indonesian, stopWords: lists.ind },
  it: { stem: snowball('italian'), stopWords: lists.ita },
  ja: { parts: charactersOf, stopWords: lists.jpn, inflected: false },
  nl: { stem: snowball('dutch'), stopWords: lists.nld, percent: 'procent' },
  no: { stem: snowball('norwegian'), stopWords: lists.nob, percent: 'prosent' },
  pl: { stopWords: lists.pol, percent: 'procent' },
  pt: { stem: snowball('portuguese'), stopWords: lists.porBr },
  ro: { stem: snowball('romanian'), stopWords: lists.ron },
  ru: { stem: snowball('russian'), stopWords: lists.rus },
  sv: { stem: snowball('swedish'), stopWords: lists.swe, percent: 'procent' },
  th: { parts: charactersOf, stopWords: lists.tha, inflected: false },
  tr: { stem: snowball('turkish'), stopWords: lists.tur },
  uk: { stem: ukrainian, stopWords: lists.ukr },
  ur: { stopWords: lists.urd },
  vi: { fold: foldKeepingAccents, parts: () => [], stopWords: lists.vie, inflected: false },
  zh: { parts: charactersOf, stopWords: lists.zho, inflected: false },
}
