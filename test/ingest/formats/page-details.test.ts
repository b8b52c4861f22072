import { expect, test } from 'vitest'
import { parsePage } from '../../../src/ingest/formats/dom.ts'
import { pageDetails } from '../../../src/ingest/formats/page-details.ts'

const detailsOf = (head: string, body = '', base?: string) =>
  pageDetails(parsePage(`<html><head>${head}</head><body>${body}</body></html>`), base)

const ld = (article: object) => `<script type="application/ld+json">${JSON.stringify(article)}</script>`

test.each<[string, string, object]>([
  ['Open Graph', '<meta property="og:title" content="A"><meta property="og:site_name" content="P">', { title: 'A', publisher: 'P' }],
  ['a title that ends in the name of the site', '<title>A - B | P</title><meta property="og:site_name" content="P">', { title: 'A - B' }],
  [
    'a title that ends in the name of its author, or in a longer one of the site',
    '<meta property="og:title" content="A | Jane Doe - Paper"><meta name="author" content="Jane Doe"><meta property="og:site_name" content="Paper — all the news">',
    { title: 'A' },
  ],
  [
    'a title that ends in a letter of the site',
    '<title>Vitamin B - C</title><meta property="og:site_name" content="CNN">',
    { title: 'Vitamin B - C' },
  ],
  ['a publisher that is an address', '<meta property="og:site_name" content="http://x.example">', { publisher: undefined }],
  ['a title that ends otherwise', '<title>A | B</title>', { title: 'A | B' }],
  [
    'the words of scholars',
    '<meta name="citation_title" content="A"><meta name="citation_author" content="X"><meta name="citation_author" content="Y">',
    { title: 'A', author: 'X' },
  ],
  ['character references twice over', `${ld({ '@type': 'Article', headline: 'Tom &amp; Jerry&#8217;s' })}`, { title: 'Tom & Jerry’s' }],
  [
    'several articles, of which the first counts',
    ld([
      { '@type': 'Organization', name: 'O' },
      { '@type': 'Report', headline: 'A' },
      { '@type': 'Article', headline: 'B' },
    ]),
    { title: 'A' },
  ],
  ['JSON-LD that is broken', '<script type="application/ld+json">{"headline": </script><title>T</title>', { title: 'T' }],
  [
    'JSON-LD of other shapes',
    ld({ '@type': 'Article', headline: 3, author: { name: ['x'] }, datePublished: null, publisher: 'P' }),
    { title: undefined, author: undefined, publisher: 'P' },
  ],
  ['an author who is an address', '<meta property="article:author" content="https://x.example/a">', { author: undefined }],
  ['a language of another spelling', '<meta property="og:locale" content="pt_BR">', { language: 'pt-BR' }],
  ['a date in words', '<meta name="date" content="April 5, 2024">', { published: '2024-04-05' }],
  ['a date that is none', '<meta name="date" content="yesterday">', { published: undefined }],
  ['a canonical address that is no web address', '<link rel="canonical" href="javascript:alert(1)">', { url: undefined }],
])('%s', (_, head, details) => {
  expect(detailsOf(head)).toMatchObject(details)
})

test('of several headings the one that the title of the page holds is its title', () => {
  expect(detailsOf('<title>The rift between them · V8</title>', '<h1>V8</h1><h1>The rift between them</h1>').title).toBe(
    'The rift between them',
  )
})

test('what is seen on the page counts when its head says nothing', () => {
  expect(detailsOf('', '<h1>A <em>rift</em></h1><time datetime="2024-04-05T10:00">Friday</time>')).toMatchObject({
    title: 'A rift',
    published: '2024-04-05',
  })
})

test('where it came from is its address unless it names another', () => {
  expect(detailsOf('', '', 'https://x.example/a').url).toBe('https://x.example/a')
})
