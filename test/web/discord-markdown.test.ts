import { expect, test } from 'vitest'
import { drawDiscordMarkdown } from '../../src/web/discord-markdown.ts'

const draw = (source: string) => String(drawDiscordMarkdown(source))

test.each([
  ['### Rafah', '<h3 class="h3" dir="auto">Rafah</h3>'],
  ['# One\n## Two', '<h3 class="h1" dir="auto">One</h3><h3 class="h2" dir="auto">Two</h3>'],
  ['> one\n> two', '<blockquote dir="auto">one<br>two</blockquote>'],
  ['-# small', '<p class="subtext" dir="auto">small</p>'],
  ['one\ntwo', '<p dir="auto">one<br>two</p>'],
  ['one\n\ntwo', '<p dir="auto">one<br><br>two</p>'],
  ['**a** *b* `c` __d__', '<p dir="auto"><strong>a</strong> <em>b</em> <code>c</code> <u>d</u></p>'],
  ['\\*a\\* \\# \\[b\\](c) 1\\. \\<', '<p dir="auto">*a* # [b](c) 1. &lt;</p>'],
  [
    '[a *b*](<https://x.example/?q=1&r=%28>)',
    '<p dir="auto"><a href="https://x.example/?q=1&amp;r=%28" target="_blank" rel="noopener">a <em>b</em></a></p>',
  ],
  ['> **a**\nb\n-# c', '<blockquote dir="auto"><strong>a</strong></blockquote><p dir="auto">b</p><p class="subtext" dir="auto">c</p>'],
  ['to <#300000000000000001>', '<p dir="auto">to <span class="mention">#channel</span></p>'],
  ['-# <@444444444444444444>', '<p class="subtext" dir="auto"><span class="mention">@person</span></p>'],
  ['**<@&555555555555555555>**', '<p dir="auto"><strong><span class="mention">@role</span></strong></p>'],
  ['\\<@444444444444444444\\>', '<p dir="auto">&lt;@444444444444444444&gt;</p>'],
])('%j is drawn', (content, drawn) => {
  expect(draw(content)).toBe(drawn)
})

test.each([
  '- item',
  '1. item',
  '---',
  '#### four',
  '#hash',
  '>no space',
  'Title\n===',
  '```\ncode',
  '~~strike~~',
  '||spoiler||',
  '[a]: https://x.example',
  '[a][b]',
  '&amp; &lt;',
  'a\\\nb',
])('%j stays as it is written', (content) => {
  const literal = content.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>')
  expect(draw(content)).toBe(`<p dir="auto">${literal}</p>`)
})

test.each([
  ['- **a**', '- <strong>a</strong>'],
  ['a\n- **b**', 'a<br>- <strong>b</strong>'],
  ['#### **a**', '#### <strong>a</strong>'],
  ['>**a**', '&gt;<strong>a</strong>'],
  ['**a**\n---', '<strong>a</strong><br>---'],
  ['a\n***\nb', 'a<br>***<br>b'],
  ['```\n**a**', '```<br><strong>a</strong>'],
  ['    **a**', '<strong>a</strong>'],
  ['<div> **a**', '&lt;div&gt; <strong>a</strong>'],
  ['b <i title="**a**">', 'b &lt;i title=&quot;<strong>a</strong>&quot;&gt;'],
  ['[**a**]: https://x.example', '[<strong>a</strong>]: https://x.example'],
  ['![a](<https://x.example/>)', '!<a href="https://x.example/" target="_blank" rel="noopener">a</a>'],
])('%j has its marks drawn, whatever else CommonMark makes of it', (content, drawn) => {
  expect(draw(content)).toBe(`<p dir="auto">${drawn}</p>`)
})

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<div>\n<b>x</b>\n</div>',
  '`<script>`',
  '### <script>',
  '> <!-- -->',
])('%j makes no markup', (content) => {
  expect(draw(content).replace(/<\/?(p|h3|blockquote|code|br)( [^<>]*)?>/g, '')).not.toMatch(/[<>]/)
})

test.each([
  '[a](<javascript:alert(1)>)',
  '[a](javascript:alert)',
  '<javascript:alert(1)>',
  '[a](data:text/html,x)',
  '<me@x.example>',
  '[a](/local)',
])('%j is no link', (content) => {
  expect(draw(content)).not.toContain('<a')
  expect(draw(content)).toContain(content.replace(/</g, '&lt;').replace(/>/g, '&gt;'))
})

test('a quotation mark in an address does not end the attribute', () => {
  expect(draw('[a](<https://x.example/"onclick="alert(1)\'>)')).toMatch(
    /^<p dir="auto"><a href="[^"<>]*" target="_blank" rel="noopener">a<\/a><\/p>$/,
  )
})
