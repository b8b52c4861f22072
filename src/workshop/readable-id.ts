/** Whether a person could say an id and type it back: words, and not the random signs that programs make ids of. */
export const isReadable = (anchor: string): boolean => /[a-z]/.test(anchor) && !anchor.split('-').some(isRandom)

/** A hash or a part of one; a number such as 20240405 is none. */
const isRandom = (word: string): boolean => /^[0-9a-f]{8,}$/.test(word) && /\d/.test(word) && /[a-f]/.test(word)
