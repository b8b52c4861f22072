import { expect, test } from 'vitest'
import { html } from '../../src/web/html.ts'
import { webLink } from '../../src/web/web-link.ts'

test('opens as a new page, which learns nothing of this one', () => {
  expect(String(webLink('https://paper.example/?a="b"', html`<b>A rift</b>`))).toBe(
    '<a href="https://paper.example/?a=&quot;b&quot;" target="_blank" rel="noopener"><b>A rift</b></a>',
  )
})
