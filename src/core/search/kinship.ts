import type { Analyzer } from './analyzer.ts'
import type { Dictionary } from './dictionary.ts'
import { isFraming } from './framing.ts'
import { isLight } from './light-words.ts'

/** How alike the words of two texts are used, 1 at most; 0 where nothing is known of the words of one. Only its beginning is read of a long text. */
export type Kinship = (one: string, other: string) => number

/** The kinship of texts by a dictionary; without one no text is akin to another. */
export function createKinship(analyze: Analyzer, dictionary: Dictionary | undefined): Kinship {
  if (dictionary === undefined) return () => 0
  const placesOf = (text: string): readonly number[] =>
    analyze(text.slice(0, READ)).flatMap(({ word, stop }) =>
      stop || isLight(word) || isFraming(word) ? [] : (dictionary.placeOf(word) ?? []),
    )
  return (one, other) => dictionary.kinship(placesOf(one), placesOf(other))
}

/** Characters of a text that are read: some three hundred words that say something, after which their average hardly moves. */
const READ = 4000
