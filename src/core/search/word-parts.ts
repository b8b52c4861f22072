// No term begins with this sign, so a part is never taken for a word.
const PART = '~'

/** The first letters of a long word, which it has in common with most of its forms and with compounds that begin like it. */
export const beginningOf = (word: string): readonly string[] =>
  LETTERS < word.length && !/\p{N}/u.test(word) ? [PART + word.slice(0, LETTERS)] : []

const LETTERS = 5

/** Each character of a word, where words are parted by a dictionary that may part them otherwise the next time. */
export const charactersOf = (word: string): readonly string[] => Array.from(word, (character) => PART + character)

/** Whether a term is such a part. */
export const isPart = (term: string): boolean => term.startsWith(PART)
