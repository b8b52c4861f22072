/** Whether two texts are the same but for case, punctuation and spaces. */
export const sameText = (one: string, other: string): boolean => bareText(one) === bareText(other)

/** A text without case, punctuation and spaces. */
export const bareText = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
