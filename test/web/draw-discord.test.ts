import { describe, expect, test } from 'vitest'
import { type DiscordPayload, drawDiscord } from '../../src/web/draw-discord.ts'

type Component = DiscordPayload['components'][number]

const link = (token: string) => `/?button=${encodeURIComponent(token)}`
const draw = (...components: Component[]) => String(drawDiscord({ components }, link))
const drawButton = (button: object) => draw({ type: 1, components: [{ type: 2, ...button } as never] })

const excerpt: Extract<Component, { type: 17 }>['components'] = [
  {
    type: 10,
    content:
      '**What the Court ordered**\n> “Halt the offensive in **Rafah**”\n-# Quoted from ¶57 · [Order of 24 May](<https://icj.example/203#:~:text=halt>) · ICJ',
  },
  {
    type: 1,
    components: [
      { type: 2, style: 2, label: '◀ Before', custom_id: 'rift passage=a#1' },
      { type: 2, style: 2, label: 'After ▶', custom_id: 'rift passage=a#3' },
      { type: 2, style: 5, label: 'Open source', url: 'https://icj.example/203' },
    ],
  },
]

const answer: Component = {
  type: 17,
  accent_color: 0x2f6f5e,
  components: [
    { type: 10, content: '### Rafah' },
    ...excerpt,
    ...excerpt,
    ...excerpt,
    { type: 1, components: [{ type: 2, style: 1, label: 'More', custom_id: 'rift rafah page=2' }] },
  ],
}

describe('a message', () => {
  test('is by Rift, an app', () => {
    expect(draw(answer)).toContain('<strong>Rift</strong> <span class="badge">APP</span>')
  })

  test('shows every excerpt with its source and its buttons, and the last row', () => {
    const drawn = draw(answer)
    expect(drawn.match(/<blockquote/g)).toHaveLength(3)
    expect(drawn.match(/<p class="subtext"/g)).toHaveLength(3)
    expect(drawn.match(/<a class="button /g)).toHaveLength(10)
    expect(drawn).toContain('<a class="button primary" href="/?button=rift%20rafah%20page%3D2" dir="auto">More</a>')
  })

  test('has the accent as a bar, with its leading zeros and without an inline style', () => {
    expect(draw({ ...answer, accent_color: 0x00abcd })).toMatch(/<svg class="bar".*fill="#00abcd"/)
    expect(draw(answer)).not.toContain('style=')
  })

  test('has no bar without an accent', () => {
    expect(draw({ type: 17, components: [] })).not.toContain('class="bar"')
  })

  test('has its menus, closed', () => {
    const options = [{ label: 'private', value: 'p', default: true }]
    expect(draw({ type: 1, components: [{ type: 3, custom_id: 'm', options }] })).toMatch(/<div class="row"><span class="select".*private/)
  })

  test('says who sees it only when it is private', () => {
    expect(String(drawDiscord({ flags: (1 << 15) | (1 << 6), components: [] }, link))).toContain('Only you can see this')
    expect(String(drawDiscord({ flags: 1 << 15, components: [] }, link))).not.toContain('Only you can see this')
  })

  test('has separators with and without a line', () => {
    expect(draw({ type: 14 })).toContain('<hr class="small">')
    expect(draw({ type: 14, divider: false, spacing: 2 })).toContain('<div class="gap large"></div>')
  })

  test('puts a section’s button beside its words', () => {
    const drawn = draw({
      type: 9,
      components: [{ type: 10, content: 'Words' }],
      accessory: { type: 2, style: 3, label: 'Go', custom_id: 'go' },
    })
    expect(drawn).toMatch(/<div class="section"><div>.*Words.*<a class="button success" href="\/\?button=go"/s)
  })

  test('shows where it holds something that is not drawn', () => {
    expect(draw({ type: 12, items: [] })).toContain('<span class="undrawn">Component 12</span>')
  })
})

describe('a button', () => {
  test('that leads out of Discord opens a new page', () => {
    const drawn = drawButton({ style: 5, label: 'Open source', url: 'https://icj.example/203' })
    expect(drawn).toContain(
      '<a class="button secondary out" href="https://icj.example/203" target="_blank" rel="noopener" dir="auto">Open source<svg',
    )
  })

  test.each(['javascript:alert(1)', 'data:text/html,hi', 'discord://x', 'not a url'])('is no link when it leads to %s', (url) => {
    const drawn = drawButton({ style: 5, label: 'Open', url })
    expect(drawn).not.toContain('href')
    expect(drawn).toContain('<span class="button secondary" aria-disabled="true" dir="auto">Open</span>')
  })

  test('is no link when it is disabled', () => {
    expect(drawButton({ style: 2, label: 'Old', custom_id: 'old', disabled: true })).toMatch(
      /<span class="button secondary" aria-disabled="true"/,
    )
  })

  test.each([
    [1, 'primary'],
    [2, 'secondary'],
    [3, 'success'],
    [4, 'danger'],
  ])('of style %i looks %s', (style, look) => {
    expect(drawButton({ style, label: 'A', custom_id: 'a' })).toContain(`class="button ${look}"`)
  })
})

test('words and tokens of a button are escaped', () => {
  const drawn = String(
    drawDiscord({ components: [{ type: 1, components: [{ type: 2, style: 2, label: '<script>"', custom_id: 'x' }] }] }, () => '/?a="b"&c'),
  )
  expect(drawn).toContain('href="/?a=&quot;b&quot;&amp;c" dir="auto">&lt;script&gt;&quot;</a>')
})
