import type { Nodes } from 'mdast'
import { legible } from './legible.ts'

/** The words of a block without its markup and comments; forced line breaks, inner blocks and list items begin lines of their own. */
export const textOfMarkdown = (node: Nodes): string => legible(wordsOf(node)).replace(/ {2,}/g, ' ').trim()

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if (isComment(node)) return ''
  if ('value' in node) return node.value
  if (!('children' in node)) return 'alt' in node ? (node.alt ?? '') : ''
  const parts = node.children.map(wordsOf)
  return HOLDS_BLOCKS.has(node.type) ? parts.filter((part) => part !== '').join('\n') : parts.join('')
}

/** Whether a node is a comment, `<!-- … -->`, which is for maintainers only. */
export const isComment = (node: Nodes): boolean => node.type === 'html' && /^<!--[\s\S]*-->\s*$/.test(node.value)

const HOLDS_BLOCKS: ReadonlySet<string> = new Set(['blockquote', 'list', 'listItem'])
