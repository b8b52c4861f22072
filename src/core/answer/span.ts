/** A run of text and how it is marked. Every piece of prose in an answer is a flat list of these. */
export interface Span {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly code?: boolean
  /** The run matched the query. */
  readonly match?: boolean
  readonly url?: string
  /** Somebody or something that the platform knows: it may show the name instead of the id that the text is, and never pings. */
  readonly mention?: Mention
}

/** Somebody or something by the id that the platform gives it. */
export interface Mention {
  readonly kind: 'person' | 'role' | 'channel'
  readonly id: string
}

/** Prose, run by run. */
export type Spans = readonly Span[]

/** Prose without its marks. */
export const textOf = (spans: Spans): string => spans.map(({ text }) => text).join('')

/** UTF-16 code units of prose, its marks aside. */
export const lengthOf = (spans: Spans): number => spans.reduce((total, { text }) => total + text.length, 0)

/** The part of the spans between two offsets into their text, marks kept. */
export function sliceSpans(spans: Spans, start: number, end: number): Spans {
  let offset = 0
  return spans.flatMap((span) => {
    const from = offset
    offset += span.text.length
    const text = span.text.slice(Math.max(start - from, 0), Math.max(end - from, 0))
    return text === '' ? [] : [{ ...span, text }]
  })
}

/** The spans with neighbours that are marked alike made one. */
export function joinSpans(spans: Spans): Spans {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    const isAlike = last !== undefined && span.mention === undefined && marksOf(last) === marksOf(span)
    if (isAlike) joined.splice(-1, 1, { ...span, text: last.text + span.text })
    else joined.push(span)
  }
  return joined
}

const marksOf = ({ text: _, ...marks }: Span): string =>
  JSON.stringify(Object.entries(marks).sort(([one], [other]) => (one < other ? -1 : 1)))
