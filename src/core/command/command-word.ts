/** The word that commands begin with when nobody chose another. */
export const USUAL_WORD = 'rift'

/** Commands are known to the code by their usual names; an operator whose workspace has another `/rift` gives them another word. */
export interface CommandWord {
  /** `rift-help` as people type it, `explain-help`. */
  readonly typed: (name: string) => string
  /** The inverse of {@link CommandWord.typed}; a name with another word stays as it is. */
  readonly usual: (name: string) => string
}

const WORD = /^[a-z][a-z-]{0,19}$/

/** Throws a RangeError when the word cannot begin a command's name on both platforms. */
export function createCommandWord(word: string): CommandWord {
  if (!WORD.test(word)) throw new RangeError(`Cannot use "${word}" as the command word: write at most 20 lower-case letters and hyphens`)
  return { typed: (name) => swap(name, USUAL_WORD, word), usual: (name) => swap(name, word, USUAL_WORD) }
}

const swap = (name: string, from: string, to: string): string =>
  name === from || name.startsWith(`${from}-`) ? to + name.slice(from.length) : name
