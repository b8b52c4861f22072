import { expect, test } from 'vitest'
import { parsePage, parseXml, plainOf } from '../../../src/ingest/formats/dom.ts'

test.each([['<!doctype html><!-- x --><html lang="en"><body><p>One</p></body></html>'], ['<p>One</p>'], ['<p>One']])(
  'of %j something can be read',
  (html) => {
    expect(parsePage(html).querySelector('body p')?.textContent).toBe('One')
  },
)

test('XML is read as it is written, in which a link may hold words', () => {
  expect(parseXml('<?xml version="1.0"?><a><link>One</link></a>').querySelector('link')?.textContent).toBe('One')
})

test.each([
  ['Tom &amp;amp; Jerry', 'Tom &amp; Jerry'],
  ['It&#8217;s', 'It’s'],
  ['a < b & c', 'a < b & c'],
])('%j made plain is %j', (text, plain) => {
  expect(plainOf(text)).toBe(plain)
})
