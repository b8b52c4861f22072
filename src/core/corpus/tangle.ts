/** A place in a Markdown text that no reader would wait for, nor anybody write. */
export interface Tangle {
  /** 1-based. */
  readonly line: number
  readonly message: string
}

/**
 * The first place where a Markdown text is so entangled that reading it would take minutes: the time for lists and
 * quotations in one another, and for brackets that might be links, grows with the square of their number and faster.
 */
export function tangleIn(text: string): Tangle | undefined {
  let [opened, open] = [0, 0]
  for (const [index, line] of text.split('\n').entries()) {
    const found = line.trim() === '' ? undefined : countOf('[', line)
    opened = found === undefined ? 0 : opened + found
    open = found === undefined ? 0 : Math.max(0, open + found - countOf(']', line))
    const fault = NESTED.test(line)
      ? `a line nests more than ${MOST_NESTED} lists or quotations; write them flat`
      : MOST_OPENED < opened || MOST_OPEN < open
        ? 'a paragraph has too many of [; divide it'
        : undefined
    if (fault !== undefined) return { line: index + 1, message: `Cannot read file: ${fault}` }
  }
  return undefined
}

const MOST_NESTED = 10
// To a paragraph, and of them those that no ] has closed.
const MOST_OPENED = 2000
const MOST_OPEN = 50

const FARTHEST = 200

// Markers of block quotes and lists, more than may stand in one line, or as far to the right as more lines would bring them.
const NESTED = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${MOST_NESTED + 1}}|^ {${FARTHEST}}`)

function countOf(character: string, line: string): number {
  let count = 0
  for (let at = line.indexOf(character); at !== -1; at = line.indexOf(character, at + 1)) count++
  return count
}
