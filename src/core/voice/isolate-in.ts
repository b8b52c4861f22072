import { isolate } from '../answer/isolate.ts'

/** Keeps words in a sentence from turning it around: in one that runs from right to left every word that may run the other way. */
export const isolateIn = (direction: 'rtl' | 'ltr', text: string): string => {
  const safe = isolate(text)
  return direction === 'ltr' || safe.startsWith(FIRST_STRONG) || text === '' ? safe : `${FIRST_STRONG}${safe}${POP}`
}

// U+2068 FIRST STRONG ISOLATE and U+2069 POP DIRECTIONAL ISOLATE.
const FIRST_STRONG = '\u2068'
const POP = '\u2069'
