/** Whether two texts are the same but for case, punctuation and spaces. */
export const sameText = (one: string, other: string): boolean => bare(one) === bare(other)

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
