import type { Concept } from '../../src/core/search/concept.ts'

/** A concept of a word that passages know, changed as a test wants it. */
export const conceptOf = (surface: string, over: Partial<Concept> = {}): Concept => ({
  surface,
  word: surface.toLowerCase(),
  terms: [surface],
  kin: [],
  hints: [],
  topic: undefined,
  name: 'none',
  clause: 0,
  weight: 1,
  ...over,
})
