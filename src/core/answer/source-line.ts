import type { Citation } from './citation.ts'
import { cutText } from './cut.ts'
import { dateText } from './date-text.ts'
import { phrases } from './phrases.ts'
import type { Spans } from './span.ts'

/** A citation as one line: what kind of words these are, of which paragraph, and the source with its link. */
export function sourceLine({ kind, locator, title, url, author, publisher, published }: Citation): Spans {
  const name = { text: cutText(title, TITLE), ...(url === null ? {} : { url }) }
  const origin = [...(author === null ? [] : [author]), publisher, dateText(published)].join(', ')
  return [{ text: `${kind === 'summary' ? phrases.summaryOf(locator) : phrases.quotedFrom(locator)} · ` }, name, { text: ` · ${origin}` }]
}

const TITLE = 150
