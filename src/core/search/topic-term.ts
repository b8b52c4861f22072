/** What stands for a topic in the index: one term for all its names. No word can be equal to it. */
export const topicTerm = (id: string): string => `#${id}`
