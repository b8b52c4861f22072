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
  const textAt = (selector: string) => page.querySelector(selector)?.textContent
  const publisher = firstOf([...namesIn(ld['publisher']), ...metaOf('og:site_name dc.publisher citation_journal_title application-name')])
  return {
    publisher,
    title:
      firstOf([...namesIn(ld['headline']), ...metaOf('og:title citation_title dc.title twitter:title'), textAt('h1')]) ??
      withoutSite(firstOf([textAt('title')]), publisher),
    author: peopleIn(namesIn(ld['author'])) ?? peopleIn(metaOf('author article:author citation_author dc.creator')),
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

/** `A rift | The Paper` and `A rift - The Paper` without the paper. */
const withoutSite = (title: string | undefined, site: string | undefined): string | undefined =>
  site === undefined ? title : title?.replace(/\s+[|–—·-]\s+([^|]+)$/, (ending, last: string) => (last === site ? '' : ending))

/** Names of people, not the addresses of their profiles. */
function peopleIn(names: readonly (string | undefined)[]): string | undefined {
  const people = names.map((name) => oneLine(plainOf(name ?? ''))).filter((name) => name !== '' && !/^https?:/.test(name))
  return people.length === 0 ? undefined : [...new Set(people)].join(', ')
}

const daysIn = (dates: readonly (string | null | undefined)[]): string | undefined =>
  dates.map((date) => dayOf(date ?? '')).find((day) => day !== undefined)

const urlIn = (urls: readonly (string | null | undefined)[], base: string | undefined): string | undefined =>
  urls
    .filter((url) => typeof url === 'string' && url !== '')
    .flatMap((url) => (URL.canParse(url ?? '', base) ? [new URL(url ?? '', base)] : []))
    .find(({ protocol }) => protocol === 'https:' || protocol === 'http:')?.href ?? base
