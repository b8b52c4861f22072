import { describe, expect, test } from 'vitest'
import { voiceOf } from '../../src/core/voice/voice.ts'
import { html } from '../../src/web/html.ts'
import { type Page, renderPage } from '../../src/web/page.ts'
import { english } from '../given/voice.ts'

const page = (over: Partial<Page> = {}) =>
  String(
    renderPage({
      line: '/rift rafah',
      voice: english,
      languages: html`<nav></nav>`,
      fault: undefined,
      form: html`<form></form>`,
      examples: html`<nav></nav>`,
      discord: { message: html`<article>D</article>`, state: html`<a>connected</a>` },
      slack: { message: html`<article>S</article>`, state: html`<a>not connected</a>` },
      text: 'Plain',
      smallPrint: html`<footer></footer>`,
      ...over,
    }),
  )

test('is a whole page in one language, for any width and both schemes', () => {
  expect(page()).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/)
  expect(page({ voice: voiceOf('he') })).toMatch(/^<!doctype html>\n<html lang="he" dir="rtl">.*טקסט פשוט/s)
  expect(page()).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">')
  expect(page()).toContain('<meta name="color-scheme" content="light dark">')
})

test('shows each platform under its name and state', () => {
  expect(page()).toContain('<h2 id="in-discord">Discord</h2><a>connected</a></div><article>D</article>')
  expect(page()).toContain('<h2 id="in-slack">Slack</h2><a>not connected</a></div><article>S</article>')
})

test('a fault of the corpus stands before everything that is asked', () => {
  expect(page({ fault: html`<p>Broken</p>` })).toMatch(/<main>\n<p>Broken<\/p>\n<form>/)
})

test('every section is named by its heading', () => {
  const named = Array.from(page().matchAll(/aria-labelledby="([^"]*)"/g), ([, id]) => id)
  expect(named).toEqual(['in-discord', 'in-slack', 'in-text'])
  for (const id of named) expect(page().split(`id="${id}"`)).toHaveLength(2)
})

describe('the title', () => {
  test('is the line', () => {
    expect(page()).toContain('<title>/rift rafah · Rift playground</title>')
  })

  test('is short, whatever the line', () => {
    const [, title = ''] = /<title>(.*)<\/title>/.exec(page({ line: 'word '.repeat(1000) })) ?? []
    expect(title.length).toBeLessThan(110)
  })
})

test('plain text and line are escaped', () => {
  const drawn = page({ line: '</title><script>', text: '</pre><script>' })
  expect(drawn).not.toContain('<script>')
  expect(drawn).toContain('&lt;/pre&gt;&lt;script&gt;')
})
