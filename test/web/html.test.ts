import { expect, test } from 'vitest'
import { html } from '../../src/web/html.ts'

test('text is escaped, in content and in attributes', () => {
  expect(String(html`<a title="${'"\'<&>'}">${'<b>&amp;</b>'}</a>`)).toBe(
    '<a title="&quot;&#39;&lt;&amp;&gt;">&lt;b&gt;&amp;amp;&lt;/b&gt;</a>',
  )
})

test('markup is kept, also in lists of lists', () => {
  expect(String(html`<p>${[html`<b>a</b>`, ['<', html`<i>${'&'}</i>`]]}</p>`)).toBe('<p><b>a</b>&lt;<i>&amp;</i></p>')
})

test('nothing is drawn for undefined, and a number for a number', () => {
  expect(String(html`${undefined}${0}`)).toBe('0')
})

test('a promise cannot be drawn', () => {
  expect(() => html`${Promise.resolve('a') as never}`).toThrow('Cannot draw: a piece is a promise')
})
