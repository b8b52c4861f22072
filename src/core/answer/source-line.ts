import { isolateIn } from '../voice/isolate-in.ts'
import type { Voice } from '../voice/voice.ts'
import type { Citation } from './citation.ts'
import { cutText } from './cut.ts'
import type { Spans } from './span.ts'

/** A citation as one line: what kind of words these are, of which paragraph, and the source with its link. */
export function sourceLine(citation: Citation, voice: Voice): Spans {
  const { kind, locator, title, url, genre, credit, relation, superseded } = citation
  const standing = [
    ...(relation === undefined ? [] : [voice.text(`rights.${relation}`)]),
    ...(superseded === undefined ? [] : [voice.text('rights.superseded')]),
    voice.text(WORDS[kind], { locator }),
  ]
  const name = { text: isolateIn(voice.direction, cutText(title, TITLE)), ...(url === null ? {} : { url }) }
  const origin = [
    ...(genre === undefined ? [] : [voice.text(`rights.genre.${genre}`)]),
    originOf(citation, voice),
    ...(credit === undefined ? [] : [isolateIn(voice.direction, credit)]),
  ]
  return [{ text: `${standing.join(' · ')} · ` }, name, { text: ` · ${origin.join(' · ')}` }]
}

const WORDS = { summary: 'answers.summaryOf', quote: 'answers.quotedFrom', link: 'rights.foundIn' } as const

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
