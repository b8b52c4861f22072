/** What is written above a passage: `{#rafah-civilians ¶9}`, and on a line of its own `{also: tent cities; nowhere to flee}`. */
export interface Attributes {
  readonly id: string
  /** Absent when the passage is to be counted in its article. */
  readonly locator: string | undefined
  /** Words that people ask with and the passage does not use, in groups parted by semicolons. Found, never shown. */
  readonly also?: string
}

export const ATTRIBUTE_HINT = 'write a line such as {#readable-id ¶9} above it'

// Ids go into button tokens of 100 characters beside a command's name, hence at most 48.
const LINE = /^\{#([a-z0-9][a-z0-9-]{0,47})(?:\s+(¶\d{1,5}(?:–\d{1,5})?))?\}[ \t]*(?:\n|$)/

const ALSO = /^\{also:([^{}]+)\}[ \t]*(?:\n|$)/

/** Splits leading attribute lines from the words of a passage. */
export function takeAttributes(text: string): { readonly attributes: Attributes | undefined; readonly text: string } {
  const match = LINE.exec(text)
  if (match === null) return { attributes: undefined, text }
  const [line, id = '', locator] = match
  const rest = text.slice(line.length)
  const [also = '', words] = ALSO.exec(rest) ?? []
  return {
    attributes: { id, locator, ...(words === undefined ? {} : { also: words.trim() }) },
    text: rest.slice(also.length).trim(),
  }
}
