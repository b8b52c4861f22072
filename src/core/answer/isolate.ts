/** Keeps right-to-left words from turning the sentence around them: Unicode isolates, U+2068 to U+2069. */
export const isolate = (text: string): string => (TURNING.test(text) ? `\u2068${text.replace(ISOLATES, '')}\u2069` : text)

// Letters of the scripts that run from right to left, and marks that make what is near them run so.
const TURNING =
  /[\u061c\u200f\u2066-\u2069\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u

// One that is never closed, or closed twice, would reach beyond the words.
const ISOLATES = /[\u2066-\u2069]/g
