import type { Passage, PassageKind } from '../corpus/article.ts'

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
  /** Whether the words cited are the source's or our summary. */
  readonly kind: PassageKind
  /** Id of the passage, `collection/article#anchor`. */
  readonly passage: string
}

/** Cites a passage of which `words` are shown. */
export function citationOf({ id, locator, article }: Passage, words: string): Citation {
  const { title, publisher, author, published, kind, url } = article
  return {
    title,
    publisher,
    author,
    published,
    locator,
    kind,
    passage: id,
    url: url === null || kind === 'summary' || url.includes(DIRECTIVE) ? url : withFragment(url, words),
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
