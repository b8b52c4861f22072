import picocolors from 'picocolors'
import type { Answer, Block } from '../core/answer/answer.ts'
import { isFootnote } from '../core/answer/footnote.ts'
import { offersOf, typedOffersOf } from '../core/answer/offers.ts'
import { sourceLine } from '../core/answer/source-line.ts'
import type { Span, Spans } from '../core/answer/span.ts'
import { voiceOf } from '../core/voice/voice.ts'

/** Renders an answer for a terminal, in colour or without. */
export function renderTerminal(answer: Answer, colours: 'colour' | 'plain'): string {
  const voice = voiceOf(answer.language)
  const paint = picocolors.createColors(colours === 'colour')
  const span = ({ text, bold, italic, code, match, url }: Span): string => {
    const marked = bold === true || match === true ? paint.bold(text) : text
    const tinted =
      match === true ? paint.yellow(marked) : code === true ? paint.cyan(marked) : italic === true ? paint.italic(marked) : marked
    return url === undefined || url === text ? tinted : `${tinted} ${paint.underline(paint.blue(url))}`
  }
  const line = (spans: Spans): string => spans.map(span).join('')
  const block = (it: Block): string => {
    switch (it.kind) {
      case 'heading':
        return paint.bold(paint.underline(it.text))
      case 'paragraph':
        return [line(it.spans), ...typedOffersOf(it.actions).map(({ query, label }) => `${paint.cyan(query)}  ${label}`)].join('\n')
      case 'notice':
        return it.tone === 'footnote' ? paint.dim(line(it.spans)) : it.tone === 'caution' ? paint.yellow(line(it.spans)) : line(it.spans)
      case 'quote': {
        // First whose words these are, then the words: the source's own with a bar and quotation marks, ours as plain text.
        const words = it.citation.kind === 'quote' ? `“${line(it.spans)}”`.replace(/^/gm, paint.dim('│ ')) : line(it.spans)
        return `${it.heading === null ? '' : `${paint.bold(it.heading)}\n`}${line(sourceLine(it.citation, voice))}\n${words}`
      }
    }
  }
  const offers = offersOf(answer)
  return [
    ...answer.blocks.filter((it) => !isFootnote(it)).map(block),
    ...(offers.length === 0 ? [] : [offers.map(paint.bold).join(' · ')]),
    ...answer.blocks.filter(isFootnote).map(block),
  ].join('\n\n')
}
