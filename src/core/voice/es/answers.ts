import type { answers as english } from '../en/answers.ts'

/** Answers, refusals and failures. */
export const answers = {
  'answers.sources': 'Fuentes',
} as const satisfies Record<keyof typeof english, string>
