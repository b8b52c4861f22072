import { z } from 'zod'

/**
 * What may be shown of an article: only our summaries, nothing but a link, quotations of up to so many words each, all of it.
 * A quotation may further be bounded by the words of the article in one answer, and in one day.
 */
export type Rights = { readonly kind: 'summary' } | { readonly kind: 'link' } | { readonly kind: 'full' } | QuoteRights

/** How much of an article may be quoted. */
export interface QuoteRights {
  readonly kind: 'quote'
  /** The most words of one excerpt. */
  readonly words: number
  /** The most words of the article in one answer. */
  readonly answer?: number
  /** The most words of the article in one day, UTC, over all answers to everybody. */
  readonly day?: number
}

/** Rights in one word. */
export const RIGHTS_PATTERN = /^(?:summary|link|full|quote:[1-9]\d{0,4})$/

/** Reads a word such as `quote:50`; the text must match {@link RIGHTS_PATTERN}. */
export function parseRights(text: string): Rights {
  if (text === 'summary' || text === 'link' || text === 'full') return { kind: text }
  return { kind: 'quote', words: Number(text.slice('quote:'.length)) }
}

/** What front matter may have as `rights`: a word, or the bounds of quotations by their names. */
export const rightsSchema = z.unknown().transform((written, context): Rights => {
  const bounds = boundsSchema.safeParse(written)
  if (bounds.success) return { kind: 'quote', ...bounds.data }
  if (typeof written === 'string' && RIGHTS_PATTERN.test(written)) return parseRights(written)
  context.addIssue(HINT)
  return z.NEVER
})

const HINT = 'write summary, link, full, quote:N (words), or {quote: 50, answer: 100, day: 1000} with numbers of words'

const words = (most: number) => z.number().int().min(1).max(most)

const boundsSchema = z
  .strictObject({ quote: words(99_999), answer: words(99_999).exactOptional(), day: words(9_999_999).exactOptional() })
  .transform(({ quote, ...rest }) => ({ words: quote, ...rest }))

/** How many words one excerpt may show; infinite when nothing limits it. */
export function wordsAllowed(rights: Rights): number {
  if (rights.kind === 'link') return 0
  if (rights.kind !== 'quote') return Number.POSITIVE_INFINITY
  return Math.min(rights.words, rights.answer ?? rights.words, rights.day ?? rights.words)
}

/** How many words of an article one answer may show; infinite when nothing limits it. */
export const wordsPerAnswer = (rights: Rights): number =>
  rights.kind === 'quote'
    ? Math.min(rights.answer ?? Number.POSITIVE_INFINITY, rights.day ?? Number.POSITIVE_INFINITY)
    : wordsAllowed(rights)
