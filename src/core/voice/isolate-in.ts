import { isolate } from '../answer/isolate.ts'

/** Keeps words in a sentence from turning it around: in one that runs from right to left every word that may run the other way. */
export const isolateIn = (direction: 'rtl' | 'ltr', text: string): string => {
  const safe = isolate(text)
  return direction === 'ltr' || safe.startsWith(FIRST_STRONG) || text === '' ? safe : `${FIRST_STRONG}${safe}${POP}`
}

/** FIRST STRONG ISOLATE: what follows has a direction of its own. */
export const FIRST_STRONG = '\u2068'

/** POP DIRECTIONAL ISOLATE: ends it. */
export const POP = '\u2069'
