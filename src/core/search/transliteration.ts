import { skeletonOf } from './skeleton.ts'
import type { WordList } from './word-list.ts'

/** Finds the known name that a word in another script spells. */
export type Transliteration = (word: string) => string | undefined

/** The names that there are to be spelt. */
export interface Names {
  /** Primary subtag of a BCP 47 tag. */
  readonly language: string
  readonly words: WordList
  readonly isName: (word: string) => boolean
}

/** Reads words in the Arabic or Hebrew script, unless the language itself is written so; of the names that a word may spell, the commonest is meant. */
export function createTransliteration({ language, words: { words, counts }, isName }: Names): Transliteration {
  if (WRITTEN_SO.test(language)) return () => undefined
  // Most collections are never asked in another script.
  let bySkeleton: ReadonlyMap<string, number> | undefined
  return (word) => {
    const skeleton = OTHER_SCRIPT.test(word) ? skeletonOf(word) : ''
    if (skeleton.length < SHORTEST) return undefined
    bySkeleton ??= commonest(words, counts, isName)
    return words[bySkeleton.get(skeleton) ?? words.length]
  }
}

const WRITTEN_SO = /^(?:ar|ckb|fa|he|ps|sd|ug|ur|yi)$/
const OTHER_SCRIPT = /^[\p{Script=Arabic}\p{Script=Hebrew}]+$/u
const SHORTEST = 2

/** The place of the commonest name of each skeleton. */
function commonest(words: readonly string[], counts: Uint32Array, isName: (word: string) => boolean): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const [place, word] of words.entries()) {
    if (!isName(word)) continue
    const skeleton = skeletonOf(word)
    if ((counts[places.get(skeleton) ?? -1] ?? 0) < (counts[place] ?? 0)) places.set(skeleton, place)
  }
  return places
}
