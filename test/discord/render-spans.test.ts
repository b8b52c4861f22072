import { expect, test } from 'vitest'
import { renderSpans } from '../../src/discord/render-spans.ts'

const ID = '444444444444444444'

test.each([
  ['person', `<@${ID}>`],
  ['role', `<@&${ID}>`],
  ['channel', `<#${ID}>`],
] as const)('a %s is shown by the name that Discord knows', (kind, shown) => {
  expect(renderSpans([{ text: ID, mention: { kind, id: ID } }])).toBe(shown)
})

test('what is no id of Discord’s is text', () => {
  expect(renderSpans([{ text: 'U01|<@1>', mention: { kind: 'person', id: 'U01|<@1>' } }])).toBe(String.raw`U01\|\<@1\>`)
})
