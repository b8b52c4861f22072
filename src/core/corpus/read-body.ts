import type { Nodes, RootContent } from 'mdast'
import { cutText } from '../answer/cut.ts'
import { ATTRIBUTE_HINT, type Attributes, takeAttributes } from './attributes.ts'
import { isBlank, oneLine } from './legible.ts'
import { isComment, textOfMarkdown } from './text-of-markdown.ts'
import { isTombstoneLike, TOMBSTONE_HINT, takeTombstones, type Written } from './tombstone.ts'

/** What stands in an article below its front matter. */
export interface Body {
  readonly found: readonly FoundPassage[]
  readonly tombstones: readonly (Written & { readonly line: number })[]
  /** Passages that cannot be used until they have an id. */
  readonly nameless: readonly Nameless[]
  readonly faults: readonly { readonly line: number; readonly message: string }[]
}

/** A passage as it stands in the text of its article. */
export interface FoundPassage {
  readonly attributes: Attributes
  readonly heading: string | undefined
  readonly text: string
  readonly line: number
}

/** A passage without an id. */
export interface Nameless extends Omit<FoundPassage, 'attributes'> {
  /** Whether its first line can stand directly below the line with its id. */
  readonly kind: 'paragraph' | 'other'
}

/** Reads headings and passages, each passage below its attributes, and the tombstones between them. */
export function readBody(body: readonly RootContent[]): Body {
  const found: FoundPassage[] = []
  const tombstones: (Written & { readonly line: number })[] = []
  const nameless: Nameless[] = []
  const faults: { line: number; message: string }[] = []
  let heading: string | undefined
  let waiting: { readonly attributes: Attributes; readonly line: number } | undefined
  const abandon = () => {
    if (waiting !== undefined)
      faults.push({ line: waiting.line, message: `Cannot use id "${waiting.attributes.id}": no passage stands below it` })
  }
  const readPassage = (node: RootContent, { text: words, line }: { readonly text: string; readonly line: number }) => {
    const taken = takeAttributes(words)
    if (taken.attributes !== undefined) abandon()
    const attributes = taken.attributes ?? waiting?.attributes
    waiting = taken.text === '' && attributes !== undefined ? { attributes, line } : undefined
    const fault = faultOf(node, attributes, taken.text)
    const passage = { heading, text: taken.text, line }
    if (fault !== undefined) faults.push({ line, message: fault })
    else if (attributes !== undefined && taken.text !== '') found.push({ attributes, ...passage })
    if (fault === NAMELESS) nameless.push({ ...passage, kind: node.type === 'paragraph' ? 'paragraph' : 'other' })
  }
  for (const node of body) {
    if (node.type === 'heading') heading = headingOf(node)
    else if (!isSilent(node)) {
      const buried = takeTombstones(textOfMarkdown(node))
      tombstones.push(...buried.tombstones.map((it) => ({ ...it, line: lineOf(node) + it.above })))
      const line = lineOf(node) + buried.tombstones.length
      if (buried.tombstones.length === 0 || buried.text !== '') readPassage(node, { text: buried.text, line })
    }
  }
  abandon()
  return { found, tombstones, nameless, faults }
}

function headingOf(node: RootContent): string | undefined {
  const text = oneLine(textOfMarkdown(node))
  return isBlank(text) ? undefined : cutText(text, LONGEST_HEADING)
}

const LONGEST_HEADING = 100

/** What an article may contain without it being a passage: comments, rules and link definitions. */
const isSilent = (node: RootContent): boolean => isComment(node) || node.type === 'thematicBreak' || node.type === 'definition'

const READABLE: ReadonlySet<string> = new Set(['paragraph', 'list', 'blockquote'])

/** The most characters of a passage: some 50 000 words. What is longer is no passage, and would be read again for every question. */
export const LONGEST_PASSAGE = 400_000

const NAMELESS = `Cannot read passage: it has no id; ${ATTRIBUTE_HINT}`

function faultOf(node: RootContent, attributes: Attributes | undefined, text: string): string | undefined {
  if (!READABLE.has(node.type)) return `Cannot read a ${node.type} here: write paragraphs, lists or block quotes`
  if (attributes === undefined) return isTombstoneLike(text) ? `Cannot read tombstone: ${TOMBSTONE_HINT}` : NAMELESS
  return LONGEST_PASSAGE < text.length
    ? `Cannot use passage: it has ${text.length} characters; divide it, at most ${LONGEST_PASSAGE} are possible`
    : undefined
}

/** The 1-based line on which a node begins. */
export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1
