import type { RichTextBlock, RichTextElement } from '@slack/types'
import { expect, test } from 'vitest'
import { drawRichText } from '../../src/web/slack-rich-text.ts'

type Part = RichTextBlock['elements'][number]

const draw = (part: Part) => /^<div class="rich">(.*)<\/div>$/s.exec(String(drawRichText({ type: 'rich_text', elements: [part] })))?.[1]
const drawElements = (...elements: RichTextElement[]) =>
  /^<p dir="auto">(.*)<\/p>$/s.exec(draw({ type: 'rich_text_section', elements }) ?? '')?.[1]

test.each([
  [{ bold: true }, '<strong>a</strong>'],
  [{ italic: true }, '<em>a</em>'],
  [{ strike: true }, '<s>a</s>'],
  [{ code: true }, '<code>a</code>'],
  [{ bold: true, italic: true, strike: true, code: true }, '<strong><em><s><code>a</code></s></em></strong>'],
])('text is styled %j', (style, drawn) => {
  expect(drawElements({ type: 'text', text: 'a', style })).toBe(drawn)
})

test('text is not parsed', () => {
  expect(drawElements({ type: 'text', text: '*a* _b_ `c` &amp;\n<https://x.example|d>' })).toBe(
    '*a* _b_ `c` &amp;amp;<br>&lt;https://x.example|d&gt;',
  )
})

test('emoji are drawn by their code points, else by their names', () => {
  expect(drawElements({ type: 'emoji', name: 'flag-ps', unicode: '1f1f5-1f1f8' }, { type: 'emoji', name: 'own' })).toBe('🇵🇸:own:')
})

test('a link stands under its address when there are no words for it', () => {
  expect(drawElements({ type: 'link', url: 'https://x.example/' })).toBe(
    '<a href="https://x.example/" target="_blank" rel="noopener">https://x.example/</a>',
  )
})

test('lists are indented by their depth', () => {
  const elements = [{ type: 'rich_text_section' as const, elements: [{ type: 'text' as const, text: 'a' }] }]
  expect(draw({ type: 'rich_text_list', style: 'bullet', elements })).toBe('<ul class="indent-0"><li dir="auto">a</li></ul>')
  expect(draw({ type: 'rich_text_list', style: 'ordered', indent: 2, elements })).toBe('<ol class="indent-2"><li dir="auto">a</li></ol>')
})

test('preformatted text keeps its spaces', () => {
  expect(draw({ type: 'rich_text_preformatted', elements: [{ type: 'text', text: ' a' }] })).toBe('<pre dir="auto"> a</pre>')
})

test('what is not drawn is named', () => {
  expect(drawElements({ type: 'user', user_id: 'U1' })).toBe('<span class="undrawn">user</span>')
})

test.each(['javascript:alert(1)', 'data:text/html,x', '/local'])('%s is no link', (url) => {
  expect(drawElements({ type: 'link', url, text: 'a' })).toBe('a')
})
