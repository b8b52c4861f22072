/** The lines of a paragraph that a margin broke, as one; scripts without spaces are put together without one. */
export const joinLines = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trim())
    .join('\n')
    .replace(UNSPACED, '')
    .replace(/\s+/g, ' ')
    .trim()

const UNSPACED =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。、，])\n(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu
