import type { maintain as english } from '../en/maintain.ts'

/** Corpus, editions, and what is kept about people. */
export const maintain = {
  'maintain.title': 'אוסף המאמרים',
} as const satisfies Record<keyof typeof english, string>
