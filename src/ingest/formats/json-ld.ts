import type { Dom } from './dom.ts'

/** What a page tells search engines of the article on it, in JSON-LD; undefined when it tells nothing. */
export function articleLd(page: Dom): Readonly<Record<string, unknown>> | undefined {
  const things = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) => thingsOf(parse(textContent)))
  return things.find((thing) => ARTICLE.test(typesOf(thing)))
}

const ARTICLE = /Article\b|BlogPosting|\bReport\b|\bReview\b|\bBook\b/

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}

const isThing = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function thingsOf(value: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(value)) return value.filter(isThing).flatMap(thingsOf)
  return isThing(value) ? [value, ...(Array.isArray(value['@graph']) ? value['@graph'].filter(isThing) : [])] : []
}

const typesOf = (thing: Readonly<Record<string, unknown>>): string => [thing['@type']].flat().map(String).join(' ')

/** The names in a value: a text, a thing with a name or an address, or several. */
export const namesIn = (value: unknown): readonly string[] =>
  [value].flat().flatMap((it: unknown) => {
    if (typeof it === 'string') return [it]
    const name = isThing(it) ? (it['name'] ?? it['@id'] ?? it['url']) : undefined
    return typeof name === 'string' ? [name] : []
  })
