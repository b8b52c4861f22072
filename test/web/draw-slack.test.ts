import { describe, expect, test } from 'vitest'
import { drawSlack, type SlackPayload } from '../../src/web/draw-slack.ts'

type Block = SlackPayload['blocks'][number]

const link = (token: string) => `/?button=${encodeURIComponent(token)}`
const draw = (...blocks: Block[]) => String(drawSlack({ blocks }, link))
const plain = (text: string) => ({ type: 'plain_text', text }) as const

const excerpt: Block[] = [
  {
    type: 'rich_text',
    elements: [
      { type: 'rich_text_section', elements: [{ type: 'text', text: 'What the Court ordered\n', style: { bold: true } }] },
      {
        type: 'rich_text_quote',
        elements: [
          { type: 'text', text: '“Halt the offensive in ' },
          { type: 'text', text: 'Rafah', style: { bold: true } },
        ],
      },
      {
        type: 'rich_text_section',
        elements: [
          { type: 'text', text: '¶57 · ' },
          { type: 'link', url: 'https://icj.example/203#:~:text=halt', text: 'Order of 24 May' },
        ],
      },
    ],
  },
  {
    type: 'actions',
    elements: [
      { type: 'button', text: plain('◀ Before'), value: 'rift passage=a#1' },
      { type: 'button', text: plain('After ▶'), value: 'rift passage=a#3' },
      { type: 'button', text: plain('Open source'), url: 'https://icj.example/203' },
    ],
  },
]

const answer: Block[] = [
  { type: 'header', text: plain('Rafah') },
  ...excerpt,
  ...excerpt,
  ...excerpt,
  { type: 'actions', elements: [{ type: 'button', text: plain('More'), value: 'rift rafah page=2', style: 'primary' }] },
  { type: 'context', elements: [plain('Edition 4f2a91c')] },
]

describe('a message', () => {
  test('is by Rift, an app', () => {
    expect(draw(...answer)).toContain('<strong>Rift</strong> <span class="badge">APP</span>')
  })

  test('shows its heading, every excerpt with its source and its buttons, and the small print', () => {
    const drawn = draw(...answer)
    expect(drawn).toContain('<h3 dir="auto">Rafah</h3>')
    expect(drawn.match(/<blockquote dir="auto">“Halt the offensive in <strong>Rafah<\/strong><\/blockquote>/g)).toHaveLength(3)
    expect(
      drawn.match(/¶57 · <a href="https:\/\/icj\.example\/203#:~:text=halt" target="_blank" rel="noopener">Order of 24 May<\/a>/g),
    ).toHaveLength(3)
    expect(drawn.match(/<a class="button /g)).toHaveLength(10)
    expect(drawn).toContain('<a class="button primary" href="/?button=rift%20rafah%20page%3D2" dir="auto">More</a>')
    expect(drawn).toContain('<div class="context"><p dir="auto">Edition 4f2a91c</p></div>')
  })

  test('says who sees it only when it is private', () => {
    expect(String(drawSlack({ response_type: 'ephemeral', blocks: [] }, link))).toMatch(/Only visible to you.*Rift/s)
    expect(String(drawSlack({ response_type: 'in_channel', blocks: [] }, link))).not.toContain('Only visible to you')
  })

  test('needs no inline style', () => {
    expect(draw(...answer)).not.toContain('style=')
  })

  test('has dividers', () => {
    expect(draw({ type: 'divider' })).toContain('<hr>')
  })

  test('puts a section’s button beside its words, which are plain text when they say so', () => {
    const drawn = draw({ type: 'section', text: plain('*Words*\n&amp;'), accessory: { type: 'button', text: plain('Go'), value: 'go' } })
    expect(drawn).toContain(
      '<div class="section"><div><p dir="auto">*Words*<br>&amp;amp;</p></div><a class="button secondary" href="/?button=go"',
    )
  })

  test('shows where it holds something that is not drawn', () => {
    expect(draw({ type: 'image', alt_text: 'A map', image_url: 'https://x.example/a.png' })).toContain('<span class="undrawn">image</span>')
  })
})

describe('a button', () => {
  const drawButton = (button: object) => draw({ type: 'actions', elements: [{ type: 'button', text: plain('Open'), ...button }] })

  test('that has an address opens it as a new page', () => {
    expect(drawButton({ url: 'https://icj.example/203', value: 'v' })).toContain(
      '<a class="button secondary out" href="https://icj.example/203" target="_blank" rel="noopener" dir="auto">',
    )
  })

  test.each(['javascript:alert(1)', 'data:text/html,hi', 'not a url'])('is no link when it leads to %s', (url) => {
    expect(drawButton({ url })).toContain('<span class="button secondary" aria-disabled="true" dir="auto">Open</span>')
  })

  test('is no link when pressing it would say nothing', () => {
    expect(drawButton({})).not.toContain('<a class')
  })
})

test('words, headings and tokens of a button are escaped', () => {
  const hostile: Block[] = [
    { type: 'header', text: plain('<script>') },
    { type: 'context', elements: [plain('<b>')] },
    { type: 'actions', elements: [{ type: 'button', text: plain('<i>"'), value: 'v' }] },
  ]
  const drawn = String(drawSlack({ blocks: hostile }, () => '/?a="b"&c'))
  expect(drawn).toContain('<h3 dir="auto">&lt;script&gt;</h3>')
  expect(drawn).toContain('<p dir="auto">&lt;b&gt;</p>')
  expect(drawn).toContain('href="/?a=&quot;b&quot;&amp;c" dir="auto">&lt;i&gt;&quot;</a>')
})
