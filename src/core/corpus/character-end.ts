/** The most code units, at most `limit`, that a text can be cut to without parting a character as people see it: an emoji, a letter and its accent. */
export function characterEnd(text: string, limit: number): number {
  if (text.length <= limit) return text.length
  if (limit <= 0) return 0
  const start = CHARACTERS.segment(text).containing(limit)?.index ?? limit
  // One that alone is longer than the room, such as a letter under a hundred accents, is cut between code points.
  return start === 0 && !text.slice(0, limit).isWellFormed() ? limit - 1 : start || limit
}

const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' })
