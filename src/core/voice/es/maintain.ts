import type { maintain as english } from '../en/maintain.ts'

/** Corpus, editions, and what is kept about people. */
export const maintain = {
  'maintain.title': 'El corpus',
} as const satisfies Record<keyof typeof english, string>
