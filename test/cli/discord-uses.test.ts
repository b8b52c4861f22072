import { ButtonStyle, ComponentType } from 'discord-api-types/v10'
import { describe, expect, test } from 'vitest'
import { discordUses } from '../../src/cli/discord-uses.ts'
import { cardOf } from '../../src/cli/limit-uses.ts'
import type { DiscordMessage } from '../../src/discord/render.ts'

type Part = DiscordMessage['components'][0]['components'][number]

const text = (content: string): Part => ({ type: ComponentType.TextDisplay, content })
const row = (count: number, over: object = {}): Part => ({
  type: ComponentType.ActionRow,
  components: Array.from({ length: count }, () => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: 'x',
    custom_id: 'x',
    ...over,
  })),
})
const cardWith = (...components: readonly Part[]) =>
  cardOf(
    discordUses({
      flags: 0,
      allowed_mentions: { parse: [] },
      components: [{ type: ComponentType.Container, components: [...components] }],
    }),
  )
const breaches = (...components: readonly Part[]) => cardWith(...components).breaches

describe('a message is told', () => {
  test.each<[string, readonly Part[], string]>([
    ['of too many characters', [text('x'.repeat(4000)), text('x')], 'it would have 4001 characters, and 4000 are allowed'],
    ['of too many bytes', [text('€'.repeat(3400))], 'it would have 10200 bytes, and 10000 are allowed'],
    ['of too many components', Array.from({ length: 40 }, () => text('x')), 'it would have 41 components, and 40 are allowed'],
    ['of too many buttons', [row(6)], 'it would have 6 buttons in a row, and 5 are allowed'],
    ['of a long label', [row(1, { label: 'x'.repeat(81) })], 'it would have 81 characters in a button, and 80 are allowed'],
    ['of a long address', [row(1, { url: 'x'.repeat(513) })], 'it would have 513 characters in an address, and 512 are allowed'],
    [
      'of a long invocation',
      [row(1, { custom_id: 'x'.repeat(101) })],
      'it would have 101 characters in what a button carries, and 100 are allowed',
    ],
  ])('%s', (_, components, breach) => {
    expect(breaches(...components)).toEqual([breach])
  })
})

test('what is at a limit is fine', () => {
  expect(breaches(text('x'.repeat(4000)), row(5, { label: 'x'.repeat(80), custom_id: 'x'.repeat(100) }))).toEqual([])
})

test('how full it is goes by its words, characters or bytes, and not by its buttons', () => {
  expect(cardWith(text('x'.repeat(1000)), row(5, { custom_id: 'x'.repeat(100) })).fullness).toBe(0.25)
  expect(cardWith(text('€'.repeat(1000)), text('€'.repeat(1000))).fullness).toBe(0.6)
})
