/** What sort of writing an article is, where a reader could mistake one for another. */
export const GENRES = ['news', 'analysis', 'opinion', 'interview', 'review'] as const

/** One of these. */
export type Genre = (typeof GENRES)[number]
