import type { NewId } from './new-ids.ts'

/** Puts ids above their passages; everything else of the text, its line endings included, stays as it is. */
export function insertIds(text: string, ids: readonly Pick<NewId, 'line' | 'anchor' | 'kind'>[]): string {
  const ending = /\r\n?|\n/.exec(text)?.[0] ?? '\n'
  const byLine = new Map(ids.map((id) => [id.line, id]))
  // Each line with its ending.
  const lines = text.match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g) ?? []
  return lines.map((line, index) => `${attributesOf(byLine.get(index + 1), ending)}${line}`).join('')
}

/** A numbered list that does not begin with 1 would go on in the paragraph of its id, so a blank line parts what is no paragraph. */
function attributesOf(id: Pick<NewId, 'anchor' | 'kind'> | undefined, ending: string): string {
  if (id === undefined) return ''
  return id.kind === 'paragraph' ? `{#${id.anchor}}${ending}` : `{#${id.anchor}}${ending}${ending}`
}
