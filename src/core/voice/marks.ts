import { joinSpans, type Span, type Spans, textOf } from '../answer/span.ts'
import { FIRST_STRONG, isolateIn, POP } from './isolate-in.ts'

/** What a formatted sentence is made of: its own words, and what stands in it. */
export type Part = string | Span | Spans

/** The marks that sentences have, by the names of their tags. */
export const marksOf = (direction: 'rtl' | 'ltr') => ({
  b: mark({ bold: true }),
  i: mark({ italic: true }),
  code: (parts: readonly Part[]): Spans => codeIn(direction, textOf(parts.flatMap(spansOf))),
})

export const spansOf = (part: Part): Spans => (typeof part === 'string' ? [{ text: part }] : 'text' in part ? [part] : part)

const mark =
  (marks: Omit<Span, 'text'>) =>
  (parts: readonly Part[]): Spans =>
    // Side by side, two that are marked alike could be taken for one that is not marked.
    joinSpans(parts.flatMap(spansOf).map((span) => ({ ...span, ...marks })))

/** Who copies code must not copy what keeps it apart from the sentence. */
function codeIn(direction: 'rtl' | 'ltr', text: string): Spans {
  const apart = isolateIn(direction, text)
  if (!apart.startsWith(FIRST_STRONG)) return [{ text: apart, code: true }]
  return [{ text: FIRST_STRONG }, { text: apart.slice(FIRST_STRONG.length, -POP.length), code: true }, { text: POP }]
}
