import type { KnownBlock } from '@slack/types'
import { describe, expect, test } from 'vitest'
import { cardOf } from '../../src/cli/limit-uses.ts'
import { slackUses } from '../../src/cli/slack-uses.ts'

const plain = (length: number) => ({ type: 'plain_text' as const, text: 'x'.repeat(length) })
const header = (length: number): KnownBlock => ({ type: 'header', text: plain(length) })
const buttons = (count: number, over: object = {}, label = 1): KnownBlock => ({
  type: 'actions',
  elements: Array.from({ length: count }, () => ({ type: 'button' as const, text: plain(label), ...over })),
})
const cardWith = (blocks: readonly KnownBlock[], text = 'x') =>
  cardOf(slackUses({ response_type: 'ephemeral', text, blocks, unfurl_links: false, unfurl_media: false }))
const breaches = (blocks: readonly KnownBlock[], text?: string) => cardWith(blocks, text).breaches

describe('a message is told', () => {
  test.each<[string, readonly KnownBlock[], string]>([
    ['of too many blocks', Array.from({ length: 51 }, () => header(1)), 'it would have 51 blocks, and 50 are allowed'],
    ['of a long heading', [header(151)], 'it would have 151 characters in its heading, and 150 are allowed'],
    [
      'of long small print',
      [{ type: 'context', elements: [plain(3001)] }],
      'it would have 3001 characters in its small print, and 3000 are allowed',
    ],
    ['of too many buttons', [buttons(6)], 'it would have 6 buttons in a row, and 5 are allowed'],
    ['of a long label', [buttons(1, {}, 76)], 'it would have 76 characters in a button, and 75 are allowed'],
    [
      'of a long value',
      [buttons(1, { value: 'x'.repeat(2001) })],
      'it would have 2001 characters in what a button carries, and 2000 are allowed',
    ],
    ['of a long address', [buttons(1, { url: 'x'.repeat(3001) })], 'it would have 3001 characters in an address, and 3000 are allowed'],
  ])('%s', (_, blocks, breach) => {
    expect(breaches(blocks)).toEqual([breach])
  })

  test('of too much in all, and of a long notification', () => {
    const blocks = Array.from({ length: 5 }, (): KnownBlock => ({ type: 'section', text: plain(2500) }))
    expect(breaches(blocks, 'x'.repeat(3001))).toEqual([
      'it would have 3001 characters in its notification, and 3000 are allowed',
      expect.stringMatching(/^it would have 12\d{3} characters in all blocks, and 12000 are allowed$/),
    ])
  })
})

test('what is at a limit is fine', () => {
  const blocks = [header(150), buttons(5, { value: 'x'.repeat(2000) }, 75).type === 'actions' ? buttons(5, {}, 75) : header(1)]
  expect(breaches(blocks, 'x'.repeat(3000))).toEqual([])
})

test('how full it is goes by its words, in all or in its notification', () => {
  expect(cardWith([buttons(5)], 'x'.repeat(1500)).fullness).toBe(0.5)
  expect(cardWith([{ type: 'section', text: plain(5949) }], 'x').fullness).toBeCloseTo(0.5, 2)
})
