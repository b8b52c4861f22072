// C0 and C1 controls but tab and newline, bidirectional overrides and embeddings, and zero-width no-break space:
// characters that change how their neighbours look without being seen themselves.
const INVISIBLE = /[\p{Cc}\u202a-\u202e\ufeff]/gu

/** The text without characters that act on the display instead of showing, its line breaks all alike; lone surrogates become U+FFFD. */
export const legible = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, (character) => (character === '\n' || character === '\t' ? character : ''))

/** The text on one line, with single spaces. */
export const oneLine = (text: string): string => legible(text).replace(/\s+/gu, ' ').trim()

/** Whether nothing of a text would show. */
export const isBlank = (text: string): boolean => !/[^\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text)
