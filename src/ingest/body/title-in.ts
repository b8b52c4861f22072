import type { Block } from '../formats/document.ts'
import { sameText } from './same-text.ts'

/**
 * The title of a document, and where its text begins: behind the last of the first blocks that repeat the title, for what
 * stands between two titles is the standfirst. A document that names none has it in its first heading or line.
 */
export function titleIn(
  blocks: readonly Block[],
  told: string | undefined,
): { readonly title: string | undefined; readonly begins: number } {
  const title = told ?? firstLine(blocks)
  if (title === undefined) return { title, begins: 0 }
  return { title, begins: blocks.slice(0, FIRST).findLastIndex(({ text }) => sameText(text, title)) + 1 }
}

// Blocks that a head may have.
const FIRST = 8

/** A line that ends as a sentence does is one of the text, unless it stands there twice. */
function firstLine(blocks: readonly Block[]): string | undefined {
  const heading = blocks.slice(0, FIRST).find(({ kind }) => kind === 'heading')?.text
  const first = blocks[0]?.text
  if (heading !== undefined || first === undefined || LONGEST < first.length || first.includes('\n')) return heading
  const repeated = blocks.slice(1, FIRST).some(({ text }) => sameText(text, first))
  return repeated || !/[.:;,。]$/u.test(first) ? first : undefined
}

const LONGEST = 200
