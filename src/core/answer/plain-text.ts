import type { Answer, Block } from './answer.ts'
import { sourceLine } from './source-line.ts'
import { type Spans, textOf } from './span.ts'

/** An answer as plain text, for notifications, screen readers and places without cards. */
export const renderPlainText = ({ blocks }: Answer): string => blocks.map(renderBlock).join('\n\n')

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text
    case 'paragraph':
    case 'notice':
      return withLinks(block.spans)
    case 'quote':
      return `${block.heading === null ? '' : `${block.heading}\n`}${quoted(block)}\n— ${withLinks(sourceLine(block.citation))}`
  }
}

/** The source's own words stand in quotation marks; ours do not. */
const quoted = ({ spans, citation }: Extract<Block, { kind: 'quote' }>): string =>
  citation.kind === 'quote' ? `“${textOf(spans)}”` : textOf(spans)

const withLinks = (spans: Spans): string =>
  spans.map(({ text, url }) => (url === undefined || url === text ? text : `${text} <${url}>`)).join('')
