import { greatest } from '../greatest.ts'
import type { Steps } from '../steps.ts'
import type { Analyzer, Token } from './analyzer.ts'
import type { Dictionary } from './dictionary.ts'
import { growVariants } from './variants.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A known term that has to do with a word. */
export interface Relative {
  readonly term: string
  /** What a passage that holds it is worth beside one that holds the word; 0 when it is not looked for. */
  readonly weight: number
  /** Whether it is so alike that it is probably a form of the same word. */
  readonly isForm: boolean
}

/** The known terms that have to do with a word of a question, the nearest first. */
export type Relatives = (token: Token) => readonly Relative[]

/** In an inflected language: terms that are spelt much like the word's. Grown in steps. */
export function* growSpeltAlike({ terms }: Vocabulary): Steps<Relatives> {
  const variants = yield* growVariants(terms())
  return ({ term }) =>
    variants(term).map(({ term: known, likeness }) => ({ term: known, weight: likeness * SPELT_ALIKE, isForm: SAME <= likeness }))
}

const SPELT_ALIKE = 0.3
const SAME = 0.66

/**
 * With a dictionary: for a word that stands in no passage, the terms whose words are used most like it; for one that does, only its
 * other forms. Grown in steps.
 */
export function* growUsedAlike({ words, frequency }: Vocabulary, dictionary: Dictionary, analyze: Analyzer): Steps<Relatives> {
  const known: Known[] = []
  for (const [count, word] of words.words.entries()) {
    const place = dictionary.placeOf(word)
    if (place !== undefined) known.push(...analyze(word).map(({ term }) => ({ word, place, term })))
    if (count % STEP === 0) yield
  }
  const before = new Map<string, readonly Relative[]>()
  return ({ word, term }) => {
    const place = dictionary.placeOf(word)
    if (place === undefined) return []
    const wanted = { word, place, term }
    const found =
      before.get(word) ?? (0 < frequency(term) ? formsOf(wanted, known, dictionary) : nearestTo(wanted, known, dictionary).slice(0, MOST))
    before.set(word, found)
    return found
  }
}

const STEP = 1000
const MOST = 5

interface Known {
  readonly word: string
  readonly place: number
  readonly term: string
}

const formsOf = (wanted: Known, known: readonly Known[], dictionary: Dictionary): readonly Relative[] =>
  nearestTo(wanted, beginningLike(wanted.word, known), dictionary).flatMap((it) => (it.isForm ? { ...it, weight: 0 } : []))

/** Those of words in order that begin with the same letters as a word. */
function beginningLike(word: string, known: readonly Known[]): readonly Known[] {
  const beginning = word.slice(0, SHORTEST)
  const from = greatest(known.length, (count) => (known[count - 1]?.word ?? '') < beginning)
  const to = greatest(known.length, (count) => (known[count - 1]?.word ?? '') < `${beginning}\uffff`)
  return known.slice(from, to)
}

function nearestTo(wanted: Known, known: readonly Known[], dictionary: Dictionary): readonly Relative[] {
  const byTerm = new Map<string, Relative>()
  for (const { word, place, term } of known) {
    if (term === wanted.term) continue
    const likeness = dictionary.likeness(wanted.place, place)
    if (likeness < LEAST_ALIKE) continue
    const before = byTerm.get(term)
    const isForm = before?.isForm === true || (FORM <= likeness && beginAlike(wanted.word, word))
    byTerm.set(term, { term, weight: Math.max(likeness * USED_ALIKE, before?.weight ?? 0), isForm })
  }
  return [...byTerm.values()].sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
}

const USED_ALIKE = 0.8
const LEAST_ALIKE = 0.4
const FORM = 0.5

/** Words that are used alike and begin alike, up to their endings, are forms of one: Egypt, Egyptian. */
function beginAlike(one: string, other: string): boolean {
  const needed = Math.max(SHORTEST, Math.min(one.length, other.length) - ENDING)
  return needed <= Math.min(one.length, other.length) && one.slice(0, needed) === other.slice(0, needed)
}

const SHORTEST = 4
const ENDING = 2
