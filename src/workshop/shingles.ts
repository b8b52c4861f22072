import { wordsOf } from '../core/search/words.ts'

/** The neighbouring pairs of words of a text, by which texts are compared whatever their punctuation and capital letters. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = ['', ...Array.from(wordsOf(text), ({ surface }) => surface.toLowerCase()), '']
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`))
}

/**
 * How alike two texts are, from 0 to 1: the share of word pairs that they have in common. L. R. Dice, "Measures of the
 * amount of ecologic association between species", Ecology 26(3), 1945.
 */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].reduce((sum, shingle) => sum + (b.has(shingle) ? 1 : 0), 0)
  return (2 * common) / (a.size + b.size)
}

/** Above this a text is the same with some words changed: a rewritten sentence in three still leaves it so. */
export const ALIKE = 0.6
