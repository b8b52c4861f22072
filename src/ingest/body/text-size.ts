/** How much a text says, in letters; a letter of a script that writes syllables or words counts as three. */
export const textSize = (text: string): number => text.length + 2 * (text.match(DENSE)?.length ?? 0)

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
