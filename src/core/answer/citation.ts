import type { Passage, PassageKind } from '../corpus/article.ts'
import type { Genre } from '../corpus/genre.ts'

/** Where words come from: enough to find the place in the source, on paper too. */
export interface Citation {
  readonly title: string
  readonly publisher: string
  readonly author: string | null
  /** ISO date; null when nobody knows. */
  readonly published: string | null
  /** Opens on the words themselves where they are verbatim and the browser can; null for a text that is not on the web. */
  readonly url: string | null
  /** `¶9` or `¶9–10`. */
  readonly locator: string
  /** Whether the words cited are the source's or our summary, or not shown at all. */
  readonly kind: CitedKind
  /** Id of the passage, `collection/article#anchor`. */
  readonly passage: string
  /** What sort of writing the source is; absent when nobody says. */
  readonly genre?: Genre
  /** What the rights holder wants named beside the words; absent when nothing. */
  readonly credit?: string
  /** Present when a later article, which is shown too, takes the place of this one. */
  readonly superseded?: true
  /** What the passage is to the one that it stands below and is never parted from; absent when it stands by itself. */
  readonly relation?: Relation
}

/** `link`: the rights allow no words to be shown. */
export type CitedKind = PassageKind | 'link'

/** `disputes`: it contradicts the passage above; `supersedes`: its article takes the place of the one above. */
export type Relation = 'disputes' | 'supersedes'

/** Cites a passage of which `words` are shown; none when they may not be. */
export function citationOf({ id, locator, article }: Passage, words: string | undefined): Citation {
  const { title, publisher, author, published, url, genre, credit, supersededBy } = article
  const kind = words === undefined ? 'link' : article.kind
  return {
    ...(genre === undefined ? {} : { genre }),
    ...(credit === null ? {} : { credit }),
    ...(supersededBy === undefined ? {} : { superseded: true }),
    title,
    publisher,
    author,
    published,
    locator,
    kind,
    passage: id,
    url: url === null || words === undefined || kind !== 'quote' || url.includes(DIRECTIVE) ? url : withFragment(url, words),
  }
}

// Buttons of the narrowest platform hold addresses of 512 characters.
const LONGEST_URL = 512
const EDGE_WORDS = 5
const DIRECTIVE = ':~:'

/** Adds a text fragment that makes browsers scroll to the words. Source: WICG Scroll-to-Text-Fragment, "text=start,end". */
function withFragment(url: string, words: string): string {
  const list = words.split(/\s+/u).filter((word) => word !== '')
  const edges = list.length <= 2 * EDGE_WORDS ? [list] : [list.slice(0, EDGE_WORDS), list.slice(-EDGE_WORDS)]
  const fragment = `${url.includes('#') ? '' : '#'}${DIRECTIVE}text=${edges.map((edge) => encode(edge.join(' '))).join(',')}`
  return url.length + fragment.length <= LONGEST_URL ? url + fragment : url
}

/** Dashes, too, act inside a text fragment. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(/[-()!'*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
