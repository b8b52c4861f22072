/** What is written on the line above a passage: `{#rafah-civilians ¶9}`. */
export interface Attributes {
  readonly id: string
  /** Absent when the passage is to be counted in its article. */
  readonly locator: string | undefined
}

export const ATTRIBUTE_HINT = 'write a line such as {#readable-id ¶9} above it'

// Ids go into button tokens of 100 characters beside a command's name, hence at most 48.
const LINE = /^\{#([a-z0-9][a-z0-9-]{0,47})(?:\s+(¶\d{1,5}(?:–\d{1,5})?))?\}[ \t]*(?:\n|$)/

/** Splits a leading attribute line from the words of a passage. */
export function takeAttributes(text: string): { readonly attributes: Attributes | undefined; readonly text: string } {
  const match = LINE.exec(text)
  if (match === null) return { attributes: undefined, text }
  const [line, id = '', locator] = match
  return { attributes: { id, locator }, text: text.slice(line.length).trim() }
}
