/** What may be shown of an article: only our summaries, quotations of up to so many words, or all of it. */
export type Rights = { readonly kind: 'summary' } | { readonly kind: 'quote'; readonly words: number } | { readonly kind: 'full' }

export const RIGHTS_PATTERN = /^(?:summary|full|quote:[1-9]\d{0,4})$/

/** Reads `summary`, `quote:N` or `full`; the text must match {@link RIGHTS_PATTERN}. */
export function parseRights(text: string): Rights {
  if (text === 'summary' || text === 'full') return { kind: text }
  return { kind: 'quote', words: Number(text.slice('quote:'.length)) }
}

/** How many words one excerpt may show; infinite when nothing limits it. */
export const wordsAllowed = (rights: Rights): number => (rights.kind === 'quote' ? rights.words : Number.POSITIVE_INFINITY)
