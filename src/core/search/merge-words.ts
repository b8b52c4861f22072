import type { WordCounts } from './growing-vocabulary.ts'
import type { Merging, United } from './merging.ts'
import { createWordList, type WordList } from './word-list.ts'

/** What was counted before, what is added to it, and what is taken away. */
export interface Counted extends Pick<Merging, 'terms'> {
  readonly before: United<WordCounts>
  readonly added: United<WordCounts>
  readonly gone: United<WordCounts>
}

/** How much more often terms, given by their places among all, have a capital inside a sentence than they have none. */
export function capitalsOf({ before, added, gone, terms: all }: Counted, terms: readonly number[]): Int32Array {
  const capitals = new Int32Array(all.length)
  const add = (counts: United<WordCounts>, sign: 1 | -1): void => {
    for (let own = 0; own < counts.capitals.length; own++) {
      const place = counts.places[own] ?? 0
      capitals[place] = (capitals[place] ?? 0) + sign * (counts.capitals[own] ?? 0)
    }
  }
  add(before, 1)
  add(added, 1)
  add(gone, -1)
  return Int32Array.from(terms, (term) => capitals[term] ?? 0)
}

/** How often each word stands that stands anywhere. */
export function wordsOf({ before, added, gone }: Counted): WordList {
  const words = new Map(before.words)
  for (const [word, count] of added.words) words.set(word, (words.get(word) ?? 0) + count)
  for (const [word, count] of gone.words) words.set(word, (words.get(word) ?? 0) - count)
  return createWordList(Array.from(words).filter(([, count]) => 0 < count))
}
