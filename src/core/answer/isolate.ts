/** Keeps right-to-left words from turning the sentence around them: Unicode isolates, U+2068 to U+2069. */
export const isolate = (text: string): string => (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? `\u2068${text}\u2069` : text)
