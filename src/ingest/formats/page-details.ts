import { oneLine } from '../../core/corpus/legible.ts'
import { dayOf } from './day-of.ts'
import type { FoundDetails } from './document.ts'
import { type Dom, plainOf } from './dom.ts'
import { articleLd, namesIn } from './json-ld.ts'
import { tagOf } from './tag-of.ts'

/** What a page says of its article, in JSON-LD, Open Graph and `<meta>`, the surest first. `base` is where the page came from. */
export function pageDetails(page: Dom, base: string | undefined): FoundDetails {
  const ld = articleLd(page) ?? {}
  const metas = metasOf(page)
  const firstOf = (texts: readonly (string | null | undefined)[]) =>
    texts.map((text) => oneLine(plainOf(text ?? ''))).find((it) => it !== '')
  const metaOf = (names: string) => names.split(' ').map((name) => metas.get(name))
  const publisher = firstOf(
    [...namesIn(ld['publisher']), ...metaOf('og:site_name dc.publisher citation_journal_title application-name')].filter(isName),
  )
  const author = peopleIn(namesIn(ld['author'])) ?? peopleIn(metaOf('author article:author citation_author dc.creator'))
  const title = firstOf([...namesIn(ld['headline']), ...metaOf('og:title citation_title dc.title twitter:title'), ...titlesOn(page)])
  return {
    publisher,
    title: withoutNames(title, [publisher, author]),
    author,
    published: daysIn([...namesIn(ld['datePublished']), ...metaOf(DATES), page.querySelector('time[datetime]')?.getAttribute('datetime')]),
    url: urlIn(
      [page.querySelector('link[rel="canonical"]')?.getAttribute('href'), metas.get('og:url'), ...namesIn(ld['mainEntityOfPage'])],
      base,
    ),
    language: [...namesIn(ld['inLanguage']), page.querySelector('html')?.getAttribute('lang'), ...metaOf('og:locale content-language')]
      .map((tag) => tagOf(tag ?? ''))
      .find((tag) => tag !== undefined),
    description: firstOf([...namesIn(ld['description']), ...metaOf('og:description description')]),
  }
}

const DATES =
  'article:published_time citation_publication_date date pubdate publish-date dc.date dc.date.issued dcterms.created parsely-pub-date'

/** The first of each name, in lower case. */
function metasOf(page: Dom): ReadonlyMap<string, string> {
  const metas = new Map<string, string>()
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('http-equiv'))?.toLowerCase()
    if (name !== undefined && !metas.has(name)) metas.set(name, meta.getAttribute('content') ?? '')
  }
  return metas
}

/** Those headings that the title of the page holds, the longest first; that title; any heading. */
function titlesOn(page: Dom): readonly string[] {
  const told = page.querySelector('title')?.textContent ?? ''
  const headings = [...page.querySelectorAll('h1')].map(({ textContent }) => oneLine(textContent ?? ''))
  const held = headings.filter((heading) => heading !== '' && oneLine(told).includes(heading)).sort((a, b) => b.length - a.length)
  return [...held.filter((heading) => told.length < heading.length * 3), told, ...headings]
}

/** `A rift | The Paper` and `A rift - Jane Doe` without what ends it: the name of the site, or of the author. */
const withoutNames = (title: string | undefined, names: readonly (string | undefined)[]): string | undefined =>
  title?.replace(/\s+[|–—·-]\s+([^|–—·]{1,60})$/u, (ending, last: string) => (names.some((name) => isAlike(last, name)) ? '' : ending))

/** The same, or one the beginning of the other, such as `Paper` and `Paper Inc`. */
function isAlike(one: string, other = ''): boolean {
  const [short = '', long = ''] = [one.toLowerCase(), other.toLowerCase()].sort((a, b) => a.length - b.length)
  return short === long || (2 < short.length && long.startsWith(short))
}

const isName = (text: string | undefined): boolean => !/^https?:/.test(text ?? '')

/** Names of people, not the addresses of their profiles. */
function peopleIn(names: readonly (string | undefined)[]): string | undefined {
  const people = names.map((name) => oneLine(plainOf(name ?? ''))).filter((name) => name !== '' && isName(name))
  return people.length === 0 ? undefined : [...new Set(people)].join(', ')
}

const daysIn = (dates: readonly (string | null | undefined)[]): string | undefined =>
  dates.map((date) => dayOf(date ?? '')).find((day) => day !== undefined)

const urlIn = (urls: readonly (string | null | undefined)[], base: string | undefined): string | undefined =>
  urls
    .filter((url) => typeof url === 'string' && url !== '')
    .flatMap((url) => (URL.canParse(url ?? '', base) ? [new URL(url ?? '', base)] : []))
    .find(({ protocol }) => protocol === 'https:' || protocol === 'http:')?.href ?? base
