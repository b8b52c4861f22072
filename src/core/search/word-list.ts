/** The words of all passages in order, each with how often it occurs and which letters it has. */
export interface WordList {
  readonly words: readonly string[]
  readonly counts: Uint32Array
  readonly letters: Int32Array
}

export function createWordList(counted: Iterable<readonly [word: string, count: number]>): WordList {
  const sorted = [...counted].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    words: sorted.map(([word]) => word),
    counts: Uint32Array.from(sorted, ([, count]) => count),
    letters: Int32Array.from(sorted, ([word]) => lettersOf(word)),
  }
}

/** How often a word occurs. */
export function countOf({ words, counts }: WordList, word: string): number {
  const place = firstFrom(words, word)
  return words[place] === word ? (counts[place] ?? 0) : 0
}

/** The place of the first word that is not before `word`. */
export function firstFrom(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}

/** Which letters a word has, as bits. One edit changes at most two of them, so most words are told apart without comparing. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31)
  return bits
}
