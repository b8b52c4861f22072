import { isolateIn } from '../voice/isolate-in.ts'
import { type Voice, voiceOf } from '../voice/voice.ts'
import type { Answer, Block } from './answer.ts'
import { isFootnote } from './footnote.ts'
import { offersOf, typedOffersOf } from './offers.ts'
import { sourceLine } from './source-line.ts'
import { type Spans, textOf } from './span.ts'

/** An answer as plain text, for notifications, screen readers and places without cards. */
export function renderPlainText(answer: Answer): string {
  const render = (block: Block): string => renderBlock(block, voiceOf(answer.language))
  const offers = offersOf(answer)
  const small = answer.blocks.filter(isFootnote)
  const large = answer.blocks.filter((block) => !isFootnote(block))
  return [...large.map(render), ...(offers.length === 0 ? [] : [offers.join(' · ')]), ...small.map(render)].join('\n\n')
}

function renderBlock(block: Block, voice: Voice): string {
  switch (block.kind) {
    case 'heading':
      return block.text
    case 'paragraph':
      return [withLinks(block.spans, voice), ...typedOffersOf(block.actions).map(({ query, label }) => `${query}  ${label}`)].join('\n')
    case 'notice':
      return withLinks(block.spans, voice)
    case 'quote':
      return `${block.heading === null ? '' : `${block.heading}\n`}${withLinks(sourceLine(block.citation, voice), voice)}\n${quoted(block)}`
  }
}

/** The source's own words stand in quotation marks; ours do not. */
const quoted = ({ spans, citation }: Extract<Block, { kind: 'quote' }>): string =>
  citation.kind === 'quote' ? `“${textOf(spans)}”` : textOf(spans)

const withLinks = (spans: Spans, { direction }: Voice): string =>
  spans.map(({ text, url }) => (url === undefined || url === text ? text : `${text} ${isolateIn(direction, `<${url}>`)}`)).join('')
