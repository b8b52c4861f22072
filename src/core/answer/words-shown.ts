import { cutText } from './cut.ts'

/** Words of a query, as few as a sentence of ours can hold. */
export const wordsShown = (words: readonly string[]): readonly string[] => words.slice(0, MOST).map(wordShown)

/** A word of a query, short enough for a sentence of ours. */
export const wordShown = (word: string): string => cutText(word, LONGEST)

const MOST = 8
const LONGEST = 40
