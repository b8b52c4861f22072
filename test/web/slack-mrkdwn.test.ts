import { expect, test } from 'vitest'
import { drawMrkdwn } from '../../src/web/slack-mrkdwn.ts'

const draw = (source: string) => String(drawMrkdwn(source))

test.each([
  ['*a* _b_ `c`', '<strong>a</strong> <em>b</em> <code>c</code>'],
  ['*a _b_ c*', '<strong>a <em>b</em> c</strong>'],
  ['*a\nb*', '*a<br>b*'],
  ['snake_case_name 2*3*4 * a *', 'snake_case_name 2*3*4 * a *'],
  ['a_b_ c _d_e', 'a_b_ c _d_e'],
  ['كلمة_أخرى_هنا', 'كلمة_أخرى_هنا'],
  ['~a~ > b', '~a~ &gt; b'],
  ['`*a*`', '<code>*a*</code>'],
  ['&amp;lt; &lt;b&gt; &quot;', '&amp;lt; &lt;b&gt; &amp;quot;'],
  ['<https://x.example/?a=1&amp;b=2|c &amp; d>', '<a href="https://x.example/?a=1&amp;b=2" target="_blank" rel="noopener">c &amp; d</a>'],
  [
    '*<https://x.example/_a_>*',
    '<strong><a href="https://x.example/_a_" target="_blank" rel="noopener">https://x.example/_a_</a></strong>',
  ],
])('%j is drawn', (text, drawn) => {
  expect(draw(text)).toBe(drawn)
})

test.each([
  '<script>alert(1)</script>',
  '&lt;script&gt;',
  '*<img src=x>*',
  '`<b>`',
  '<javascript:alert(1)|a>',
  '<https:|a>',
  '<https://|a>',
  '<!channel>',
  '<@U1>',
])('%j makes neither markup nor a link', (text) => {
  expect(draw(text).replace(/<\/?(strong|code)>/g, '')).not.toMatch(/[<>]/)
})

test('a quotation mark in an address does not end the attribute', () => {
  expect(draw('<https://x.example/"onclick="alert(1)\'|a>')).toMatch(/^<a href="[^"<>]*" target="_blank" rel="noopener">a<\/a>$/)
})
