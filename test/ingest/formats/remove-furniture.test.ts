import { expect, test } from 'vitest'
import { parsePage } from '../../../src/ingest/formats/dom.ts'
import { removeFurniture } from '../../../src/ingest/formats/remove-furniture.ts'
import { PARAGRAPHS } from '../../given/documents.ts'

const LONG = PARAGRAPHS.join(' ').repeat(3)

const left = (html: string) => {
  const page = parsePage(`<html><body><article><p>${LONG}</p>${html}</article></body></html>`)
  removeFurniture(page)
  return (page.querySelector('body')?.textContent ?? '').slice(LONG.length)
}

test.each([
  ['<nav>Home</nav>'],
  ['<figure>A pier</figure>'],
  ['<div class="newsletter-signup">Sign up</div>'],
  ['<div id="relatedStories">More</div>'],
  ['<ul class="article socials">Share</ul>'],
  ['<p class="c-byline">By Jane</p>'],
])('%s is taken out', (html) => {
  expect(left(html)).toBe('')
})

test.each([
  ['what is named otherwise', '<div class="shareholders">x</div>', 'x'],
  ['a long text that is named for a button in it', `<div class="share">${LONG}</div>`, LONG],
  ['a heading', '<h1 class="share">x</h1>', 'x'],
])('%s stays', (_, html, text) => {
  expect(left(html)).toBe(text)
})
