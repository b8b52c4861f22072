import { bitsOf } from './bits-of.ts'
import { editDistance } from './edit-distance.ts'
import { countOf, createWordList, firstFrom, lettersOf, type WordList } from './word-list.ts'

/** Finds the word of the vocabulary that a misspelt one was meant to be; a word that is known needs none. */
export type Spelling = (word: string) => string | undefined

/** What there is to be meant. */
export interface KnownWords {
  /** The words of the passages. */
  readonly words: WordList
  /** Words of topics, which people misspell most and mean most. */
  readonly names: ReadonlySet<string>
  /** The common words of the language; undefined when we have none. */
  readonly common: WordList | undefined
  /** Whether passages hold a word in any of its forms, or any text may. */
  readonly isKnown: (word: string) => boolean
  /** Whether a word of the passages is a name there. */
  readonly isName: (word: string) => boolean
}

/**
 * Corrects a word the index does not know: the nearest known word that begins with the same letter, by edit
 * distance (insertions, deletions, substitutions, swaps of neighbours), names and frequent words first.
 * A word with a digit is never corrected: another number is another fact. Where the common words of a language are known, one of
 * them is no slip, unless for a name of the same consonants; others may be slips more freely, but for the nearest word of the language.
 */
export function createSpelling(known: KnownWords): Spelling {
  const { words, names, common } = known
  const unused = createWordList(Array.from(names, (name): [string, number] => [name, 0]).filter(([name]) => countOf(words, name) === 0))
  return (word) => {
    if (word.length < SHORTEST || DIGIT.test(word) || 0 < countOf(words, word) || names.has(word)) return undefined
    const search: Misspelt = { word, letters: lettersOf(word), known, standing: standingOf(word, common) }
    const lists = [words, unused, ...(search.standing === 'uncommon' && common !== undefined ? [common] : [])]
    const best = lists.reduce((nearestYet: Candidate | undefined, list) => nearest(list, search, nearestYet), undefined)
    return best === undefined || best.rank < 0 ? undefined : best.word
  }
}

const SHORTEST = 4
const DIGIT = /\p{N}/u

/** `common`: a common word of the language; `uncommon`: none; `untold`: its common words are not known. */
type Standing = 'common' | 'uncommon' | 'untold'

const standingOf = (word: string, common: WordList | undefined): Standing => {
  if (common === undefined) return 'untold'
  return common.words[firstFrom(common.words, word)] === word ? 'common' : 'uncommon'
}

interface Misspelt {
  readonly word: string
  readonly letters: number
  readonly known: KnownWords
  readonly standing: Standing
}

interface Candidate {
  readonly word: string
  readonly distance: number
  /** Names before other words, frequent words before rare ones; below 0 what no passage holds. */
  readonly rank: number
}

function nearest(list: WordList, { word, letters, known, standing }: Misspelt, best: Candidate | undefined): Candidate | undefined {
  const initial = word.charAt(0)
  const end = firstFrom(list.words, `${initial}\uffff`)
  let nearestYet = best
  for (let place = firstFrom(list.words, initial); place < end; place++) {
    const limit = nearestYet?.distance ?? MOST_EDITS
    const other = list.words[place] ?? ''
    if (limit < Math.abs(word.length - other.length) || 2 * limit < bitsOf(letters ^ (list.letters[place] ?? 0))) continue
    // Whether a word is a name is asked last: it takes longest to tell.
    const most = Math.min(limit, allowance(word, other, { kind: 'name', standing }))
    const distance = most === 0 ? MOST_EDITS + 1 : editDistance(word, other, most)
    if (most < distance) continue
    const count = list.counts[place] ?? 0
    const kind = kindOf(other, count, { known, standing })
    if (allowance(word, other, { kind, standing }) < distance) continue
    const rank = kind === 'word' ? (0 < count || known.isKnown(other) ? count : NOWHERE) : NAME + count
    if (nearestYet === undefined || distance < nearestYet.distance || nearestYet.rank < rank) nearestYet = { word: other, distance, rank }
  }
  return nearestYet
}

const MOST_EDITS = 2
const NAME = 1_000_000
const NOWHERE = -1

/** `alias`: a name that no passage uses. */
type Kind = 'name' | 'alias' | 'word'

function kindOf(word: string, count: number, { known, standing }: Pick<Misspelt, 'known' | 'standing'>): Kind {
  if (known.names.has(word)) return 0 < count ? 'name' : 'alias'
  return standing !== 'untold' && 0 < count && known.isName(word) ? 'name' : 'word'
}

/** How many edits may part a typed word from another before they are two words. */
function allowance(typed: string, other: string, { kind, standing }: { readonly kind: Kind; readonly standing: Standing }): number {
  const shorter = Math.min(typed.length, other.length)
  if (DIGIT.test(other)) return 0
  if (standing === 'common') return kind !== 'word' && isSpellingOf(typed, other) ? MOST_EDITS : 0
  if (kind !== 'word') return (standing === 'uncommon' ? 7 : 8) <= shorter ? 2 : (kind === 'name' ? 4 : 5) <= shorter ? 1 : 0
  // "pasta" is not a slip for "past": an ending is inflection or another word.
  if (typed.startsWith(other) || other.startsWith(typed)) return 0
  if (standing === 'uncommon') return 8 <= shorter ? 2 : 1
  return 9 <= shorter ? 2 : 5 <= shorter && 11 <= typed.length + other.length ? 1 : 0
}

/** Whether a word can only be another spelling of a name: a letter doubled or not, or in a longer one any vowels. */
const isSpellingOf = (typed: string, name: string): boolean =>
  (5 <= typed.length && withoutDoubles(typed) === withoutDoubles(name)) ||
  (6 <= Math.min(typed.length, name.length) && withoutDoubles(consonantsOf(typed)) === withoutDoubles(consonantsOf(name)))

const withoutDoubles = (word: string): string => word.replace(/(.)\1+/g, '$1')
const consonantsOf = (word: string): string => word.replace(/[aeiouyw']/g, '')
