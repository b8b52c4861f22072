import { wordsOf } from '../core/search/words.ts'

/** How many words a text has, also in scripts that write no spaces. */
export function wordCount(text: string): number {
  let count = 0
  for (const _ of wordsOf(text)) count++
  return count
}
