/** What is written above a passage: `{#rafah-civilians ¶9}`, and on lines of their own `{also: tent cities}` and `{original-id: Doc 9}`. */
export interface Attributes {
  readonly id: string
  /** Absent when the passage is to be counted in its article. */
  readonly locator: string | undefined
  /** Words that people ask with and the passage does not use, in groups parted by semicolons. Found, never shown. */
  readonly also?: string
  /** What it was called where it was imported from. */
  readonly originalId?: string
}

/** What to do about a passage without an id, for messages. */
export const ATTRIBUTE_HINT = 'write a line such as {#readable-id ¶9} above it, or let npx rift corpus ids --write make one'

// Ids go into button tokens of 100 characters beside a command's name, hence at most 48.
const LINE = /^\{#([a-z0-9][a-z0-9-]{0,47})(?:\s+(¶\d{1,7}(?:–\d{1,7})?))?\}[ \t]*(?:\n|$)/

/** What an id is. */
export const ID = /^[a-z0-9][a-z0-9-]{0,47}$/

const ALSO = /^\{also:([^{}]+)\}[ \t]*(?:\n|$)/
const ORIGINAL = /^\{original-id:(.+)\}[ \t]*(?:\n|$)/

/** Splits leading attribute lines from the words of a passage. */
export function takeAttributes(text: string): { readonly attributes: Attributes | undefined; readonly text: string } {
  const match = LINE.exec(text)
  if (match === null) return { attributes: undefined, text }
  const [line, id = '', locator] = match
  const also = takeLine(text.slice(line.length), ALSO)
  const original = takeLine(also.rest, ORIGINAL)
  return {
    attributes: {
      id,
      locator,
      ...(also.value === undefined ? {} : { also: also.value }),
      ...(original.value === undefined ? {} : { originalId: original.value }),
    },
    text: original.rest.trim(),
  }
}

function takeLine(text: string, pattern: RegExp): { readonly value: string | undefined; readonly rest: string } {
  const [line = '', value] = pattern.exec(text) ?? []
  return { value: value?.trim(), rest: text.slice(line.length) }
}
