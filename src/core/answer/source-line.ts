import type { Citation } from './citation.ts'
import { cutText } from './cut.ts'
import { dateText } from './date-text.ts'
import { isolate } from './isolate.ts'
import { phrases } from './phrases.ts'
import type { Spans } from './span.ts'

/** A citation as one line: what kind of words these are, of which paragraph, and the source with its link. */
export function sourceLine({ kind, locator, title, url, author, publisher, published }: Citation): Spans {
  const name = { text: isolate(cutText(title, TITLE)), ...(url === null ? {} : { url }) }
  return [
    { text: `${kind === 'summary' ? phrases.summaryOf(locator) : phrases.quotedFrom(locator)} · ` },
    name,
    { text: ` · ${originOf({ author, publisher, published })}` },
  ]
}

/** Who wrote and who published something, and when, as far as it is known. */
export const originOf = ({ author, publisher, published }: Pick<Citation, 'author' | 'publisher' | 'published'>): string =>
  [author, publisher]
    .flatMap((name) => (name === null ? [] : [isolate(name)]))
    .concat(published === null ? [] : [dateText(published)])
    .join(', ')

const TITLE = 150
