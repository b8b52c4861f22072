/** Answers, refusals and failures. */
export const answers = {
  'answers.sources': 'Sources',
} as const
