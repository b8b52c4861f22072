/** Corpus, editions, and what is kept about people. */
export const maintain = {
  'maintain.title': 'The corpus',
} as const
