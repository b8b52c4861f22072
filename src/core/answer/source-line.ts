import { isolateIn } from '../voice/isolate-in.ts'
import type { Voice } from '../voice/voice.ts'
import type { Citation } from './citation.ts'
import { cutText } from './cut.ts'
import type { Spans } from './span.ts'

/** A citation as one line: what kind of words these are, of which paragraph, and the source with its link. */
export function sourceLine({ kind, locator, title, url, author, publisher, published }: Citation, voice: Voice): Spans {
  const words = voice.text(kind === 'summary' ? 'answers.summaryOf' : 'answers.quotedFrom', { locator })
  const name = { text: isolateIn(voice.direction, cutText(title, TITLE)), ...(url === null ? {} : { url }) }
  return [{ text: `${words} · ` }, name, { text: ` · ${originOf({ author, publisher, published }, voice)}` }]
}

/** Who wrote and who published something, and when, as far as it is known. */
export const originOf = (
  { author, publisher, published }: Pick<Citation, 'author' | 'publisher' | 'published'>,
  { direction, text, date }: Voice,
): string =>
  [author, publisher]
    .flatMap((name) => (name === null ? [] : [isolateIn(direction, name)]))
    .concat(published === null ? [] : [date(published)])
    .join(text('answers.separator'))

const TITLE = 150
