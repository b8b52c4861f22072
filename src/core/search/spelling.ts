import { editDistance } from './edit-distance.ts'
import { countOf, createWordList, firstFrom, lettersOf, type WordList } from './word-list.ts'

/** Finds the word of the vocabulary that a misspelt one was meant to be; a word that is known needs none. */
export type Spelling = (word: string) => string | undefined

/** What there is to be meant; `names` are words of topics, which people misspell most and mean most. */
export interface KnownWords {
  readonly words: WordList
  readonly names: ReadonlySet<string>
}

/**
 * Corrects a word the index does not know: the nearest known word that begins with the same letter, by edit
 * distance (insertions, deletions, substitutions, swaps of neighbours), names and frequent words first.
 * A word with a digit is never corrected: another number is another fact.
 */
export function createSpelling({ words, names }: KnownWords): Spelling {
  const unused = createWordList(Array.from(names, (name): [string, number] => [name, 0]).filter(([name]) => countOf(words, name) === 0))
  return (word) => {
    if (word.length < SHORTEST || DIGIT.test(word) || 0 < countOf(words, word) || names.has(word)) return undefined
    const search = { word, letters: lettersOf(word), names }
    return nearest(unused, search, nearest(words, search, undefined))?.word
  }
}

const SHORTEST = 4
const DIGIT = /\p{N}/u

interface Misspelt {
  readonly word: string
  readonly letters: number
  readonly names: ReadonlySet<string>
}

interface Candidate {
  readonly word: string
  readonly distance: number
  /** Names before other words, frequent words before rare ones. */
  readonly rank: number
}

function nearest(list: WordList, { word, letters, names }: Misspelt, best: Candidate | undefined): Candidate | undefined {
  const initial = word.charAt(0)
  const end = firstFrom(list.words, `${initial}\uffff`)
  let nearestYet = best
  for (let place = firstFrom(list.words, initial); place < end; place++) {
    const limit = nearestYet?.distance ?? MOST_EDITS
    const known = list.words[place] ?? ''
    if (limit < Math.abs(word.length - known.length) || 2 * limit < bitsOf(letters ^ (list.letters[place] ?? 0))) continue
    const count = list.counts[place] ?? 0
    const allowed = Math.min(limit, allowance(word, known, names.has(known) ? (0 < count ? 'name' : 'alias') : 'word'))
    const distance = allowed === 0 ? MOST_EDITS + 1 : editDistance(word, known, allowed)
    if (allowed < distance) continue
    const rank = (names.has(known) ? NAME : 0) + count
    if (nearestYet === undefined || distance < nearestYet.distance || nearestYet.rank < rank) nearestYet = { word: known, distance, rank }
  }
  return nearestYet
}

const MOST_EDITS = 2
const NAME = 1_000_000

/** How many edits may part a typed word from a known one before they are two words. `alias`: a name that no passage uses. */
function allowance(typed: string, known: string, kind: 'name' | 'alias' | 'word'): number {
  const shorter = Math.min(typed.length, known.length)
  if (DIGIT.test(known)) return 0
  if (kind !== 'word') return 8 <= shorter ? 2 : (kind === 'name' ? 4 : 5) <= shorter ? 1 : 0
  // "pasta" is not a slip for "past": an ending is inflection or another word.
  if (shorter < 5 || typed.length + known.length < 11 || typed.startsWith(known) || known.startsWith(typed)) return 0
  return 9 <= shorter ? 2 : 1
}

function bitsOf(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
