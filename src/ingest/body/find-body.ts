import { oneLine } from '../../core/corpus/legible.ts'
import type { Block, FoundDetails, SourceDocument } from '../formats/document.ts'
import { isFurniture } from './furniture.ts'
import { bareText, sameText } from './same-text.ts'
import { withoutTinyRuns } from './tiny-runs.ts'
import { titleIn } from './title-in.ts'

/** The article in a document: its title, and its headings and paragraphs without what belongs to the page around it. */
export interface Body {
  readonly details: FoundDetails
  readonly blocks: readonly Block[]
  /** What was left out, to be shown to the maintainer. */
  readonly left: readonly string[]
}

/** Finds the article in a document. */
export function findBody({ details, blocks }: Pick<SourceDocument, 'details' | 'blocks'>): Body {
  const { title, begins } = titleIn(blocks, details.title)
  const isRepeated = ({ kind, text }: Block): boolean =>
    sameText(text, title ?? '') || (kind === 'heading' && sameText(text, details.description ?? ''))
  const head = blocks.slice(begins)
  const author = details.author ?? authorIn(head)
  const kept = withoutTinyRuns(head).filter((block) => !isFurniture(block) && !isRepeated(block))
  const body = withoutEmptyHeadings(withoutRepeated(kept))
  const staying = new Set(body)
  return {
    details: { ...details, title, author },
    blocks: body,
    left: blocks
      .filter((block, index) => !staying.has(block) && !(index < begins && sameText(title ?? '', block.text)))
      .map(({ text }) => oneLine(text)),
  }
}

/** `By Jane Doe`, above the text. */
const authorIn = (blocks: readonly Block[]): string | undefined =>
  blocks
    .slice(0, 4)
    .map(({ text }) => (text.length <= LONGEST_NAMES ? BY.exec(text)?.[1] : undefined))
    .find((name) => name !== undefined)

const LONGEST_NAMES = 100
const NAME = "\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){1,5}"
const BY = new RegExp(`^By (${NAME}(?:(?:,| and| &) ${NAME}){0,5})$`, 'u')

/** A quotation that is pulled out, or a box that stands on a page twice. */
function withoutRepeated(blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<string>()
  return blocks.filter(({ kind, text }) => {
    const bare = bareText(text)
    const isAgain = kind === 'paragraph' && TELLING < bare.length && seen.has(bare)
    seen.add(bare)
    return !isAgain
  })
}

// In letters. People say “No, never” twice.
const TELLING = 60

/** A heading whose paragraphs were all left out, such as "Related", heads nothing. */
const withoutEmptyHeadings = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter(({ kind }, index) => kind === 'paragraph' || isFollowed(blocks, index))

function isFollowed(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1]
  return next !== undefined && (next.kind === 'paragraph' || isFollowed(blocks, index + 1))
}
