import { expect, test } from 'vitest'
import type { Spans } from '../../src/core/answer/span.ts'
import { richText } from '../../src/slack/rich-text.ts'
import { smallText } from '../../src/slack/small-text.ts'

const wordsOf = (spans: Spans) => {
  const block = smallText(spans)
  return block.type === 'context' ? block.elements.map((element) => ('text' in element ? element.text : element.type)) : block.type
}

test.each([
  ['words', [{ text: 'A rift · The Paper: daily' }], ['A rift · The Paper: daily']],
  ['a mention', [{ text: '<!channel> & <@U1>' }], ['&lt;!channel&gt; &amp; &lt;@U1&gt;']],
  ['a link', [{ text: 'a<b', url: 'https://x.example/?a=1&b=_2_' }], ['<https://x.example/?a=1&amp;b=_2_|a&lt;b>']],
  ['a link to an address that would end early', [{ text: 'a', url: 'https://x.example/a|b' }], ['<https://x.example/a%7Cb|a>']],
])('%s can be small', (_, spans, words) => {
  expect(wordsOf(spans)).toEqual(words)
})

test('Slack makes nothing of bare addresses and names', () => {
  expect(smallText([{ text: 'x.example #general' }])).toMatchObject({ type: 'context', elements: [{ verbatim: true }] })
})

test.each(['*a*', '_a_', '~a~', '`a`', 'a|b', 'a :smile:', 'a\nb'])('words that would be read as marks are rich text: %j', (text) => {
  const spans = [{ text: 'From ' }, { text, url: 'https://x.example/' }]
  expect(smallText(spans)).toEqual(richText(spans))
})

test('a text of more than 3000 characters, as it is escaped, is rich text', () => {
  expect(wordsOf([{ text: '&'.repeat(600) }])).toEqual(['&amp;'.repeat(600)])
  expect(wordsOf([{ text: '&'.repeat(601) }])).toBe('rich_text')
})
