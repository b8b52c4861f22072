import type { answers as english } from '../en/answers.ts'

/** Answers, refusals and failures. */
export const answers = {
  'answers.sources': 'מקורות',
} as const satisfies Record<keyof typeof english, string>
