import { bitsOf } from './bits-of.ts'
import { COMPANY, ENGLISH_WORDS } from './english-words.ts'
import { firstFrom, lettersOf, type WordList } from './word-list.ts'

/** The common words of a language and the company they keep. */
export interface Dictionary {
  /** Its words, in order. */
  readonly list: WordList
  /** The number of a word; undefined for one that is not common. */
  readonly placeOf: (word: string) => number | undefined
  /** How alike two words are used, by their numbers: 1 when in the same company, 0 in another or nearly so. */
  readonly likeness: (one: number, other: number) => number
  /** How alike the words of two lists are used on average, by their numbers: 1 when in the same company; 0 when one list is empty. */
  readonly kinship: (some: readonly number[], others: readonly number[]) => number
}

/** The dictionary of English. What is known of a word is read when it is first compared. */
export function openEnglishDictionary(): Dictionary {
  const words = ENGLISH_WORDS.split(' ')
  const list = { words, counts: new Uint32Array(words.length), letters: Int32Array.from(words, lettersOf) }
  const company = createCompany(words.length)
  const { numbers, sketches, lengths, read } = company
  return {
    list,
    placeOf: (word) => {
      const place = firstFrom(words, word)
      return words[place] === word ? place : undefined
    },
    likeness: (one, other) => {
      read(one)
      read(other)
      const [low, high] = [2 * one, 2 * other]
      const differences =
        bitsOf((sketches[low] ?? 0) ^ (sketches[high] ?? 0)) + bitsOf((sketches[low + 1] ?? 0) ^ (sketches[high + 1] ?? 0))
      if (FAINT < differences) return 0
      let sum = 0
      for (let at = 0; at < SIZE; at++) sum += (numbers[one * SIZE + at] ?? 0) * (numbers[other * SIZE + at] ?? 0)
      return sum / ((lengths[one] ?? 1) * (lengths[other] ?? 1))
    },
    kinship: (some, others) => {
      for (const word of [...some, ...others]) read(word)
      return cosineOf(meanOf(some, company), meanOf(others, company))
    },
  }
}

/** How many numbers each word has, two in a sign. */
const SIZE = 64
const LEVELS = 8

/** How many numbers may stand on different sides of zero. Most words that have nothing to do with each other are told apart so. */
const FAINT = 27

/** The company of words together, each of which counts the same, whatever its length. */
function meanOf(words: readonly number[], { numbers, lengths }: ReturnType<typeof createCompany>): readonly number[] {
  const mean = new Array<number>(SIZE).fill(0)
  for (const word of words) {
    for (let at = 0; at < SIZE; at++) mean[at] = (mean[at] ?? 0) + (numbers[word * SIZE + at] ?? 0) / (lengths[word] ?? 1)
  }
  return mean
}

function cosineOf(one: readonly number[], other: readonly number[]): number {
  const lengths = Math.hypot(...one) * Math.hypot(...other)
  return lengths === 0 ? 0 : one.reduce((sum, number, at) => sum + number * (other[at] ?? 0), 0) / lengths
}

/** The numbers of words, on which side of zero each is, and their length as vectors; 0 for a word that is not read yet. */
function createCompany(count: number) {
  const numbers = new Int8Array(count * SIZE)
  const sketches = new Int32Array(count * 2)
  const lengths = new Float32Array(count)
  const read = (word: number): void => {
    if (lengths[word] !== 0) return
    let squares = 0
    for (let at = 0; at < SIZE; at++) {
      const sign = SIGNS.indexOf(COMPANY.charAt((word * SIZE + at) >> 1))
      const level = at % 2 === 0 ? Math.floor(sign / LEVELS) : sign % LEVELS
      // Odd numbers on both sides of zero, so that no level is neither.
      const number = 2 * level - LEVELS + 1
      numbers[word * SIZE + at] = number
      const half = 2 * word + (at >> 5)
      if (0 < number) sketches[half] = (sketches[half] ?? 0) | (1 << (at & 31))
      squares += number * number
    }
    lengths[word] = Math.sqrt(squares)
  }
  return { numbers, sketches, lengths, read }
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-'
