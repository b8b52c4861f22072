import { expect, test } from 'vitest'
import { parsePage } from '../../../src/ingest/formats/dom.ts'
import { articleLd, namesIn } from '../../../src/ingest/formats/json-ld.ts'

const told = (...scripts: readonly unknown[]) =>
  articleLd(
    parsePage(
      `<html><head>${scripts.map((it) => `<script type="application/ld+json">${typeof it === 'string' ? it : JSON.stringify(it)}</script>`).join('')}</head></html>`,
    ),
  )

const article = { '@type': 'NewsArticle', headline: 'A' }

test.each<[string, readonly unknown[]]>([
  ['alone', [article]],
  ['in a list', [[{ '@type': 'WebSite' }, article]]],
  ['in a graph', [{ '@graph': [{ '@type': 'Person' }, article] }]],
  ['behind a script that is broken', ['{"headline": ', article]],
])('an article is found %s', (_, scripts) => {
  expect(told(...scripts)).toEqual(article)
})

test.each([['BlogPosting'], ['Report'], [['Thing', 'ScholarlyArticle']]])('%j is an article', (type) => {
  expect(told({ '@type': type })).toEqual({ '@type': type })
})

test.each<[string, readonly unknown[]]>([
  ['nothing', []],
  ['other things', [{ '@type': 'WebSite' }, { name: 'x' }, 3, null]],
])('of %s there is none', (_, scripts) => {
  expect(told(...scripts)).toBeUndefined()
})

test.each([
  ['Jane Doe', ['Jane Doe']],
  [{ name: 'Jane Doe', url: 'https://x.example' }, ['Jane Doe']],
  [{ '@id': 'https://x.example' }, ['https://x.example']],
  [
    [{ name: 'Jane Doe' }, 'Li Wei', { name: ['x'] }, null],
    ['Jane Doe', 'Li Wei'],
  ],
  [undefined, []],
])('the names in %j are %j', (value, names) => {
  expect(namesIn(value)).toEqual(names)
})
